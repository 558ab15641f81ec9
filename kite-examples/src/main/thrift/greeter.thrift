namespace java io.kite.examples.quickstart

service Greeter {
  string greet(1: string name)
}
