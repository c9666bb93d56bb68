// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors for us (tests and CI set SITEGEN_STRICT), never for somebody who builds with a newer compiler.
let strict = Context.environment["SITEGEN_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// A room of the program: its name and the rooms it may import (docs/architecture.md has the same table, a test compares).
///
/// - Parameter isFastInDebug: Optimised in debug builds, too: tests build hundreds of sites, and drawing would take half their time.
func room(_ name: String, _ imports: [Target.Dependency] = [], isFastInDebug: Bool = false) -> Target {
    let fast: [SwiftSetting] = isFastInDebug ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []
    return .target(name: name, dependencies: imports, swiftSettings: settings + fast)
}

func tests(of name: String, _ imports: [Target.Dependency] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.target(name: name)] + imports, swiftSettings: settings)
}

let package = Package(
    name: "sitegen",
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CJemalloc", pkgConfig: "jemalloc", providers: [.apt(["libjemalloc-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotliEncoder", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        room("Language"),
        room("SourceText", ["Language"]),
        room("Markup"),
        room("FrontMatter", ["CLibYAML", "SourceText", "Language"]),
        room("CommonMark", ["CCMarkGFM", "SourceText", "Markup", "Language"]),
        room("Fields", ["SourceText", "Language"]),
        room("Funding", ["Fields", "SourceText", "Language"]),
        room("Templates", ["SourceText", "Markup", "Language"]),
        room("Drawing", ["Markup"], isFastInDebug: true),
        room("QRCodes", ["CQREncode", "Markup"]),
        room("Precompression", ["CZlib", "CBrotliEncoder"]),
        room("DefaultTheme"),
        room("TestSupport"),
        room(
            "SiteBuilder",
            [
                "CommonMark", "DefaultTheme", "Drawing", "Fields", "FrontMatter", "Funding", "Language", "Markup",
                "QRCodes", "SourceText", "Templates",
            ]),
        room("Publishing", ["CLibCrypto", "Precompression", "SiteBuilder", "SourceText", "Markup", "Language"]),
        room(
            "DevServer",
            [
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "CJemalloc", "DevServer", "Language", "Markup", "Publishing", "SiteBuilder", "SourceText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // The other linker warns of a function in the static libraries of Swift that nothing here calls.
            swiftSettings: settings, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
        .executableTarget(name: "embed-theme", dependencies: [], path: "Sources/EmbedTheme", swiftSettings: settings),
        tests(of: "Language", ["TestSupport", "SourceText"]),
        tests(of: "SourceText", ["Language"]),
        tests(of: "Markup"),
        tests(of: "FrontMatter", ["TestSupport", "SourceText", "Language"]),
        tests(of: "CommonMark", ["TestSupport", "SourceText", "Markup", "Language"]),
        tests(of: "Fields", ["SourceText", "Language"]),
        tests(of: "Funding", ["TestSupport", "Fields", "FrontMatter", "SourceText", "Language"]),
        tests(of: "Templates", ["SiteBuilder", "SourceText", "Markup", "Language"]),
        tests(of: "Drawing", ["TestSupport", "Funding", "Language", "Markup"]),
        tests(of: "QRCodes", ["Markup"]),
        tests(of: "Precompression"),
        tests(
            of: "SiteBuilder",
            ["Drawing", "FrontMatter", "Templates", "Funding", "SourceText", "Markup", "Language", "DefaultTheme"]),
        tests(of: "Publishing", ["SiteBuilder", "SourceText", "Markup", "Language"]),
        tests(of: "sitegen", ["TestSupport", "Publishing", "SourceText", "Language"]),
        .testTarget(
            name: "SitesTests",
            dependencies: [
                "CommonMark", "DefaultTheme", "Fields", "FrontMatter", "Funding", "Language", "Publishing",
                "SiteBuilder", "SourceText", "Templates", "TestSupport",
            ], swiftSettings: settings),
        .testTarget(
            name: "EmbedThemeTests", dependencies: ["embed-theme", "DefaultTheme", "TestSupport"],
            swiftSettings: settings),
        .testTarget(name: "RoomsTests", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
