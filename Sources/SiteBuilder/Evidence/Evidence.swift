import Fields
package import Funding
package import Language
package import SourceText

/// What a site shows an auditor on a day: per project the duties that bind it and what fulfils them.
package struct Evidence: Sendable {
    package var language: LanguageCode
    package var day: Day
    /// The program and its version.
    package var program: String
    package var title: String
    package var publisher: String?
    package var publisherICO: String?
    /// The whole address of the site, empty where it does not know its own.
    package var address: String
    package var projects: [ProjectEvidence]
    package var withheld: [WithheldEvidence]
    /// What is accepted on pages that are no projects.
    package var acceptedElsewhere: [AcceptedGap]
}

/// A project that has no page on the day.
package struct WithheldEvidence: Sendable {
    /// The project's file.
    package var path: String
    package var reason: Words
    /// Those that are broken by there being no page, or accepted to be.
    package var duties: [DutyEvidence]
}

/// One project with its page.
package struct ProjectEvidence: Sendable {
    package var project: Project
    /// The project's file.
    package var file: String
    package var state: ProjectState?
    /// The whole address of the page, or its path where the site does not know its own.
    package var address: String
    /// The page's file in the folder of the built site.
    package var output: String
    /// SHA-256 of that file, 64 hexadecimal digits.
    package var digest: String
    package var duties: [DutyEvidence]
    /// What was found in the file beside the duties.
    package var otherFindings: [Finding]
    /// All that the file accepts by `allow`.
    package var accepted: [AcceptedGap]
}

/// How a duty is kept.
package struct DutyEvidence: Sendable {
    package var duty: Duty
    package var article: Words?
    package var state: State
    /// What shows that it is kept, why it does not bind, or what is to be minded.
    package var detail: Words?
    package var findings: [Finding] = []
    package var accepted: [AcceptedGap] = []

    package enum State: String, Sendable, Hashable, CaseIterable {
        case fulfilled, missing
        /// What is missing is accepted with a reason.
        case accepted
        case byHand = "by-hand"
        case notApplicable = "not-applicable"

        package var words: Words {
            switch self {
            case .fulfilled: Words(cs: "splněno", en: "fulfilled")
            case .missing: Words(cs: "chybí", en: "missing")
            case .accepted: Words(cs: "přijatá mezera", en: "accepted gap")
            case .byHand: Words(cs: "doložit ručně", en: "by hand")
            case .notApplicable: Words(cs: "netýká se", en: "does not apply")
            }
        }
    }
}

extension Site {
    /// The evidence of the site's projects, in their order; `digests` are those of the pages by the project's number.
    package func evidence(
        findings: [Finding], accepted: [AcceptedGap], digests: [Int: String], program: String
    ) -> Evidence {
        let found = Dictionary(grouping: findings) { $0.place?.file ?? "" }
        let gaps = Dictionary(grouping: accepted) { $0.finding.place?.file ?? "" }
        let projects = self.projects.enumerated().map { index, entry in
            evidence(
                entry, digest: digests[index] ?? "", findings: found[entry.facts.path] ?? [],
                accepted: gaps[entry.facts.path] ?? [])
        }
        let files = Set(projects.map(\.file))
        let withheld = withheld.filter { ContentLocation(path: $0.path)?.kind == .project }.map {
            WithheldEvidence(
                path: $0.path, reason: $0.reason.words,
                duties: brokenDuties(found[$0.path] ?? [], accepted: gaps[$0.path] ?? []))
        }
        let told = Set(withheld.flatMap(\.duties).flatMap(\.accepted))
        return Evidence(
            language: language, day: today, program: program, title: settings.title,
            publisher: settings.publisher?.name, publisherICO: settings.publisher?.ico?.digits,
            address: settings.base.origin.isEmpty ? "" : settings.base.absolute(SitePath("/")), projects: projects,
            withheld: withheld,
            acceptedElsewhere: accepted.filter { gap in
                !told.contains(gap) && gap.finding.place.map { !files.contains($0.file) } ?? true
            })
    }

    /// What a page that was withdrawn too early owes; one that is not published yet owes nothing.
    private func brokenDuties(_ findings: [Finding], accepted: [AcceptedGap]) -> [DutyEvidence] {
        let ids = Set(withdrawalRules.map(\.diagnosis.id))
        return duties.compactMap { duty in
            let own = ids.intersection(duty.findings)
            let findings = findings.filter { own.contains($0.id) }
            let accepted = accepted.filter { own.contains($0.finding.id) }
            guard !findings.isEmpty || !accepted.isEmpty else { return nil }
            return DutyEvidence(
                duty: duty, state: findings.isEmpty ? .accepted : .missing, findings: findings, accepted: accepted)
        }
    }

    private func evidence(
        _ entry: SiteProject, digest: String, findings: [Finding], accepted: [AcceptedGap]
    ) -> ProjectEvidence {
        let kept = duties.map { duty in
            DutyEvidence(
                duty, entry.project, today, keptUntil: settings.keepOnlineUntil?.day(for: entry.project),
                findings: findings, accepted: accepted)
        }
        let told = Set(kept.filter { $0.state != .notApplicable }.flatMap(\.duty.findings))
        return ProjectEvidence(
            project: entry.project, file: entry.facts.path, state: entry.state,
            address: settings.base.absolute(entry.path), output: entry.path.outputFile, digest: digest, duties: kept,
            otherFindings: findings.filter { !told.contains($0.id) }, accepted: accepted)
    }
}

extension DutyEvidence {
    fileprivate init(
        _ duty: Duty, _ project: Project, _ today: Day, keptUntil: Day?, findings: [Finding], accepted: [AcceptedGap]
    ) {
        let article = duty.article(for: project)?.words
        switch (duty.scope(for: project, on: today, keptUntil: keptUntil), duty.proof) {
        case (.doesNotBind(let why), _):
            self.init(duty: duty, article: nil, state: .notApplicable, detail: why)
        case (.binds(let remark), .hand(let ids)):
            self.init(
                duty: duty, article: article, state: .byHand, detail: remark,
                accepted: accepted.filter { ids.contains($0.finding.id) })
        case (.binds(let remark), .page(let ids, let shows)):
            let findings = findings.filter { ids.contains($0.id) }
            let accepted = accepted.filter { ids.contains($0.finding.id) }
            let state: State = findings.isEmpty ? (accepted.isEmpty ? .fulfilled : .accepted) : .missing
            self.init(
                duty: duty, article: article, state: state,
                detail: state == .fulfilled ? shows(project, today) : remark, findings: findings, accepted: accepted)
        }
    }
}
