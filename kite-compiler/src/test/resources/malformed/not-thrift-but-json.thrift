{"name": "order", "fields": [1, 2]}
