/// The class names of the publicity block; every name that begins with `eu-` is the program's own, these are in use.
package let publicityClasses =
    [
        "eu-block", "eu-emblem", "eu-words", "eu-line", "eu-statement", "eu-with-link", "eu-link", "eu-logos",
        "eu-logo",
        "eu-2007-2013", "eu-2014-2020", "eu-2021-2027", "eu-poster", "eu-page", "eu-code", "eu-with-logos",
    ] + PosterLockUp.sizes.flatMap { ["eu-tall-\($0)", "eu-wide-\($0)"] }

/// The style sheet of the publicity block: written by the program, so that no theme can make it wrong.
///
/// Words in Garamond, black, white or Reflex blue, without italics, underline or effects; emblem at least 38 px, which is 1 cm, high
/// (Impl. Reg. (EU) 821/2014 Annex II; Reg. (EU) 2021/1060 Annex IX).
package let publicityStyleSheet = """
    @font-face {
      font-family: "Lockup Garamond";
      src: url("lockup.woff2") format("woff2");
      font-display: swap;
    }

    .eu-block {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.625rem;
      background: #fff;
      color: #039;
      color-scheme: only light;
      forced-color-adjust: none;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      filter: none;
      font: normal 400 0.8125rem/0.9375rem "Lockup Garamond", Garamond, "Trebuchet MS", Tahoma, Verdana, Arial, sans-serif;
      letter-spacing: normal;
      text-align: start;
      text-transform: none;
    }

    .eu-emblem {
      display: block;
      flex: none;
      width: max(57px, 3.5625rem);
      height: max(38px, 2.375rem);
    }

    .eu-words {
      flex: 1 1 12rem;
      min-width: 0;
      margin: 0;
      overflow-wrap: break-word;
    }

    .eu-words p {
      max-width: none;
      margin: 0;
    }

    .eu-line {
      display: block;
    }

    /* What a theme says of every picture, paragraph or link, even within an element of its own, does not reach the block:
       a name that nothing has makes these rules count more. */
    .eu-block:not(#eu),
    .eu-block:not(#eu) * {
      visibility: visible;
      opacity: 1;
      animation: none;
      clip-path: none;
      filter: none;
      mix-blend-mode: normal;
      transform: none;
      font-style: normal;
      letter-spacing: normal;
      text-decoration: none;
      text-shadow: none;
      text-transform: none;
    }

    .eu-block:not(#eu) .eu-words,
    .eu-block:not(#eu) .eu-words * {
      border: 0;
      background: none;
      color: inherit;
      font-family: inherit;
      font-weight: inherit;
    }

    .eu-emblem:not(#eu) {
      min-width: 0;
      max-width: none;
      min-height: 0;
      max-height: none;
      margin: 0;
      padding: 0;
      border: 0;
      border-radius: 0;
      background: none;
      box-shadow: none;
    }

    .eu-emblem:not(#eu) path {
      fill: #fc0;
      stroke: none;
    }

    .eu-emblem:not(#eu) path:first-child {
      fill: #039;
    }

    /* 2021–27: one statement on two lines, as high as the emblem. */
    .eu-statement {
      flex-basis: 8rem;
      font-size: 1.125rem;
      line-height: 1.1875rem;
    }

    /* 2007–13: motto and link share a line; the link stands beside the words, never round them. */
    .eu-words .eu-with-link {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.75rem;
    }

    .eu-link {
      color: #039;
      font: inherit;
      text-decoration: none;
    }

    .eu-link:focus-visible {
      outline: 2px solid #039;
      outline-offset: 2px;
    }

    /* The block alone with what is pasted elsewhere: a page of the program's own. */
    .eu-page {
      max-width: 44rem;
      margin: 0 auto;
      padding: 1rem;
      background: #fff;
      color: #1a1a1a;
      font: 1.125rem/1.6 system-ui, sans-serif;
      overflow-wrap: break-word;
    }

    .eu-page main a,
    .eu-page header > p a {
      color: #0b4f4a;
    }

    @media (prefers-color-scheme: dark) {
      .eu-page {
        background: #161616;
        color: #e8e8e8;
      }

      .eu-page main a,
      .eu-page header > p a {
        color: #8fd6cd;
      }
    }

    .eu-page header {
      padding-bottom: 1rem;
      border-bottom: 1px solid;
    }

    .eu-page .eu-block {
      padding: 0.5rem;
    }

    .eu-page h1 {
      font-size: 1.625rem;
      line-height: 1.25;
    }

    .eu-page h2 {
      margin: 2rem 0 0.5rem;
      font-size: 1.25rem;
      line-height: 1.3;
    }

    .eu-page img {
      max-width: 100%;
      height: auto;
    }

    .eu-page li {
      padding: 0.125rem 0;
    }

    .eu-code {
      padding: 0.75rem;
      border: 1px solid;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font: 0.875rem/1.5 ui-monospace, monospace;
      -webkit-user-select: all;
      user-select: all;
    }

    /* 2007–13: logos that the programme wants beside the emblem, never higher or wider than it; they wrap below where they must. */
    .eu-logos {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0.625rem;
    }

    .eu-logo {
      display: block;
      width: auto;
      height: auto;
      max-width: max(57px, 3.5625rem);
      max-height: max(38px, 2.375rem);
    }

    @media (max-width: 21.25em) {
      .eu-block {
        gap: 0.5rem;
        font-size: 0.75rem;
        line-height: 0.875rem;
      }

      .eu-statement {
        font-size: 1.125rem;
        line-height: 1.1875rem;
      }
    }

    @media (min-width: 48em) {
      .eu-block {
        gap: 0.75rem;
        font-size: 0.9375rem;
        line-height: 1.125rem;
      }

      .eu-emblem {
        width: max(81px, 5.0625rem);
        height: max(54px, 3.375rem);
      }

      .eu-logo {
        max-width: max(81px, 5.0625rem);
        max-height: max(54px, 3.375rem);
      }

      .eu-statement {
        font-size: 1.5rem;
        line-height: 1.6875rem;
      }
    }

    @media (min-width: 72em) {
      .eu-block {
        flex-wrap: nowrap;
      }

      .eu-words {
        flex: 0 1 auto;
      }
    }

    @media print {
      .eu-block {
        gap: 3mm;
        font-size: 11pt;
        line-height: 13pt;
      }

      .eu-emblem {
        width: 21mm;
        height: 14mm;
      }

      .eu-logo {
        max-width: 21mm;
        max-height: 14mm;
      }

      .eu-statement {
        font-size: 17pt;
        line-height: 19.5pt;
      }
    }
    """ + "\n" + posterStyles
