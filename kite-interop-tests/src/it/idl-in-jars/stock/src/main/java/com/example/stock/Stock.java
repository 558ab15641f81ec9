package com.example.stock;

import com.example.stock.api.Item;

public final class Stock {
  public static final Item ONE_KITE = new Item("kite", 1);
}
