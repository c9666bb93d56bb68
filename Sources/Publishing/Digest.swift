import CLibCrypto

/// SHA-256, a hash that is evidence: nobody can make other bytes with the same one.
enum Digest {
    /// As 64 hexadecimal digits.
    static func sha256(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        bytes.withUnsafeBufferPointer { _ = SHA256($0.baseAddress, $0.count, &digest) }
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
