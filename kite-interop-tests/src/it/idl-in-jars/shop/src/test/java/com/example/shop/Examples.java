package com.example.shop;

import com.example.money.Money;

final class Examples {
  static final Example ONE =
      new Example().setReceipt(new Receipt()).setExpected(new Money(1250, "EUR"));
}
