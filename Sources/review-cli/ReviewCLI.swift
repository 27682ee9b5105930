import ReviewKit

@main
struct ReviewCLI {
  static func main() {
    print(HeadingVocabulary.standard)
  }
}
