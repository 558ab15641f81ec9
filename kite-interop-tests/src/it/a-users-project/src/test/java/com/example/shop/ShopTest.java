package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.shop.api.Money;
import com.example.shop.api.Shop;
import com.example.shop.api.SoldOut;
import io.kite.client.KiteClient;
import io.kite.discovery.Resolvers;
import io.kite.server.KiteServer;
import org.junit.jupiter.api.Test;

class ShopTest {
  @Test
  void theShopAnswers() throws Exception {
    try (KiteServer server = KiteServer.builder("shop").service(new ShopHandler()).build().start();
        KiteClient client =
            KiteClient.builder("shop").resolver(Resolvers.fixed("127.0.0.1:" + server.port())).build()) {
      Shop.Iface shop = client.stub(Shop.Iface.class);
      assertEquals(new Money(1250, "EUR"), shop.priceOf("kite"));
      assertThrows(SoldOut.class, () -> shop.priceOf("moon"));
      assertEquals(1250, client.stub(Shop.FutureIface.class).priceOf("kite").get().getCents());
    }
  }
}
