/// How many letters must be inserted, removed, changed or swapped with their neighbour to make one text of the other
/// (optimal string alignment over Unicode scalars); `nil` where more than `limit`.
package func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in 1...left.count {
        row[0] = i
        var smallest = i
        for j in 1...right.count {
            var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
            if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                cost = min(cost, beforeLast[j - 2] + 1)
            }
            row[j] = cost
            smallest = min(smallest, cost)
        }
        // A swap may reach back over one row, so both must be beyond the limit.
        if smallest > limit, (last.min() ?? 0) > limit { return nil }
        (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
}

/// The candidate that somebody most likely meant, for „did you mean“: case and diacritics do not count, about one letter
/// in three may be wrong; the first of equally near ones, `nil` where none is near.
package func closest(to text: String, in candidates: some Sequence<String>) -> String? {
    let text = String(folded(text).prefix(100))
    var limit = max(1, text.unicodeScalars.count / 3)
    if text.unicodeScalars.count < 2 { limit = 0 }
    var best: String?
    for candidate in candidates {
        guard let distance = editDistance(text, folded(candidate), limit: limit) else { continue }
        best = candidate
        if distance == 0 { break }
        limit = distance - 1
    }
    return best
}
