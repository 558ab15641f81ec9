String[] builds = new File(basedir, 'build.log').text.split('BUILD SUCCESS')
assert builds.length == 4

// In the first build everything is generated. What is included from the other module is not generated again.
assert builds[0].count('1 Thrift files: wrote 1 Java files, deleted 0') == 4
assert builds[0].count('2 Thrift files: wrote 2 Java files, deleted 0') == 1
assert !new File(basedir, 'shop/target/generated-sources/thrift/com/example/money').exists()
assert !new File(basedir, 'till/target/generated-sources/thrift/com/example/shop').exists()

// In the second, nothing is; and now a jar carries the IDL, unless the build says not to.
assert builds[1].count('Nothing to do') == 6
assert new File(basedir, 'shop/target/thrift-includes/com.example/money-1.0/com/example/money.thrift').exists()
new java.util.zip.ZipFile(new File(basedir, 'stock/target/stock-1.0.jar')).withCloseable { jar ->
    assert jar.getEntry('com/example/stock/api/Item.class')
    assert !jar.getEntry('META-INF/thrift/')
}

// In the third, only what depends on the changed file is.
assert builds[2].count('Nothing to do') == 5
assert builds[2].count('2 Thrift files: wrote 1 Java files, deleted 0') == 1
assert new File(basedir, 'shop/target/generated-sources/thrift/com/example/shop/Receipt.java').text.contains('public long tax')
return true
