@main
struct EmbedTheme {
    static func main() {}
}
