func closest(to word: String, in words: [String]) -> String? { nil }
