package com.example.shop;

import com.example.shop.api.Money;
import com.example.shop.api.Shop;
import com.example.shop.api.SoldOut;
import io.kite.server.KiteService;

@KiteService
public final class ShopHandler implements Shop.Iface {
  @Override
  public Money priceOf(String article) throws SoldOut {
    if (article.equals("kite")) {
      return new Money(1250, "EUR");
    }
    throw new SoldOut(article);
  }
}
