// The second of the two builds had nothing to generate.
String log = new File(basedir, 'build.log').text
assert log.count('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') >= 2
assert log.contains('Nothing to do')
assert log.contains('BUILD SUCCESS')
return true
