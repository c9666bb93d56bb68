#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The machine's processors.
enum Processors {
    /// How many there are to work on.
    static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
