/// Where a project works: regions, or the whole country.
package struct ProjectArea: Sendable, Hashable, Codable {
    package var regions: [Region] = []
    package var isWholeCountry = false

    package init(regions: [Region] = [], isWholeCountry: Bool = false) {
        self.regions = regions
        self.isWholeCountry = isWholeCountry
    }

    package var isEmpty: Bool { regions.isEmpty && !isWholeCountry }
}
