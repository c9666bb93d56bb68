import Funding
import Language

/// The publicity block of a poster: emblem and words as large as they can be, sizes in millimetres of an A3 sheet.
///
/// It takes at least a quarter of the sheet. That the words and the emblem do so is law for plaques and billboards (Impl. Reg. (EU)
/// 821/2014 Art. 5); on a poster it is our design, in every period.
package enum PosterLockUp {
    /// The sizes that the words can have, each a class for the tall and one for the wide sheet.
    static let sizes = [34, 31, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5]

    static let margin = 22
    static let gap = 12
    static let lineHeight = 1.14

    /// One of four cases: the sheet's shape, and whether logos stand beside the emblem.
    struct Measures {
        /// The sheet's width.
        var sheet: Int
        /// Of the whole block, which is as wide as the sheet.
        var height: Int
        /// Above and below.
        var padding: Int
        var emblem: (width: Int, height: Int)
        /// What a logo can have at most.
        var logo: (width: Int, height: Int)
        /// Taken by logos that stand in the same row.
        var logos: Int

        /// What is left for the words; on the tall sheet they may be a little higher than the emblem.
        var words: TextFit.Box {
            TextFit.Box(
                width: Double(sheet - 2 * margin - emblem.width - gap - logos), height: Double(emblem.height),
                lineHeight: lineHeight)
        }
    }

    static let tall = Measures(sheet: 297, height: 114, padding: 22, emblem: (105, 70), logo: (0, 0), logos: 0)
    static let wide = Measures(sheet: 420, height: 86, padding: 12, emblem: (93, 62), logo: (0, 0), logos: 0)
    static let tallWithLogos = Measures(
        sheet: 297, height: 128, padding: 14, emblem: (93, 62), logo: (93, 26), logos: 0)
    static func tall(hasLogos: Bool) -> Measures { hasLogos ? tallWithLogos : tall }
    static func wide(hasLogos: Bool) -> Measures { hasLogos ? wideWithLogos : wide }

    static let wideWithLogos = Measures(
        sheet: 420, height: 86, padding: 12, emblem: (93, 62), logo: (80, 28), logos: 80 + gap)
}

extension LockUp {
    /// The classes that make a poster's head of the block.
    func posterClasses(in language: LanguageCode, hasLogos: Bool) -> String {
        var paragraphs = lines.map { $0.words[language] }
        if lines.count == 1, lines[0].role == .statement {
            paragraphs = evenLines(paragraphs[0])
        }
        // The motto and the link share a line.
        if let web, let last = paragraphs.indices.last { paragraphs[last] += " " + web }
        let text = TextFit(paragraphs, .garamond)
        let smallest = PosterLockUp.sizes.last ?? 5
        let (tallBox, wideBox) = (
            PosterLockUp.tall(hasLogos: hasLogos).words, PosterLockUp.wide(hasLogos: hasLogos).words
        )
        let tall = text.largest(of: PosterLockUp.sizes, in: tallBox) ?? smallest
        let wide = text.largest(of: PosterLockUp.sizes, in: wideBox) ?? smallest
        return "eu-poster\(hasLogos ? " eu-with-logos" : "") eu-tall-\(tall) eu-wide-\(wide)"
    }
}

/// The rules of the block on a poster, whose sheet is on the screen a container of known size: its shorter side is 297 mm.
///
/// A rule with two classes counts more than those of the block elsewhere. The sheet lies where the page's `#wide` is checked.
let posterStyles: String = {
    func mm(_ number: Int) -> String { "calc(var(--eu-mm) * \(number))" }
    func rules(_ block: String, _ measures: PosterLockUp.Measures) -> String {
        var rules = """
            \(block) {
              min-height: \(mm(measures.height));
              padding: \(mm(measures.padding)) \(mm(PosterLockUp.margin));
            }

            \(block) .eu-emblem {
              width: \(mm(measures.emblem.width));
              height: \(mm(measures.emblem.height));
            }


            """
        if measures.logo.width > 0 {
            rules += """
                \(block) .eu-logo {
                  max-width: \(mm(measures.logo.width));
                  max-height: \(mm(measures.logo.height));
                }


                """
        }
        return rules
    }
    func sizes(_ shape: String) -> String {
        PosterLockUp.sizes.map { ".eu-\(shape)-\($0) { --eu-\(shape): \($0); }\n" }.joined()
    }
    let lying = ":root:has(#wide:checked)"
    // On paper nothing asks for the container: Firefox cuts lines to the size that they had before it knew the container.
    return """

        /* A poster: sizes are millimetres of an A3 sheet, which is the container on the screen; it lies if #wide is checked. */
        .eu-block.eu-poster {
          --eu-mm: calc(100cqmin / 297);
          box-sizing: border-box;
          flex: none;
          flex-wrap: nowrap;
          gap: \(mm(PosterLockUp.gap));
          width: 100%;
        }

        @media print {
          .eu-block.eu-poster {
            --eu-mm: 1mm;
          }
        }

        .eu-poster.eu-with-logos {
          flex-wrap: wrap;
        }

        .eu-poster .eu-words {
          flex: 1 1 0;
          font-size: calc(var(--eu-mm) * var(--eu-tall));
          line-height: \(PosterLockUp.lineHeight);
        }

        .eu-poster .eu-words p {
          font: inherit;
        }

        .eu-poster .eu-line {
          text-wrap: balance;
        }

        .eu-poster .eu-logos {
          flex: 1 0 100%;
          gap: \(mm(PosterLockUp.gap));
        }


        """ + rules(".eu-block.eu-poster", PosterLockUp.tall)
            + rules(".eu-block.eu-with-logos", PosterLockUp.tallWithLogos)
                + """
                \(lying) .eu-poster .eu-words {
                  font-size: calc(var(--eu-mm) * var(--eu-wide));
                }

                \(lying) .eu-poster .eu-logos {
                  flex: none;
                  flex-direction: column;
                  flex-wrap: nowrap;
                  gap: \(mm(6));
                }

                \(lying) .eu-poster.eu-with-logos {
                  flex-wrap: nowrap;
                }


                """ + rules("\(lying) .eu-block.eu-poster", PosterLockUp.wide)
            + rules("\(lying) .eu-block.eu-with-logos", PosterLockUp.wideWithLogos)
            + sizes("tall") + sizes("wide")
}()
