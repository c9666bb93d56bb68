extension SocialService {
    /// Every kind of the act, by section.
    package static let all: [SocialService] = []
}
