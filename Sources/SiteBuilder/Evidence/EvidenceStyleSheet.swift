import Markup

/// How the report looks: black on white on any device, since it is a paper; every state has its word beside its colour.
let evidenceStyleSheet: HTML = """
    :root { --ink: #1a2222; --muted: #50595b; --line: #c3cccd; --soft: #f2f5f5; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1.25rem 4rem; background: #fff; color: var(--ink);
      font: 1rem/1.5 "Liberation Sans", Arial, "Helvetica Neue", Helvetica, sans-serif; overflow-wrap: break-word; }
    h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.2; }
    h2 { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.25; }
    h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
    a { color: #0b4a8f; }
    p { margin: 0 0 .5rem; }
    header { padding-bottom: 1rem; border-bottom: 3px solid var(--ink); }
    section { margin-top: 2rem; }
    section.project { padding-top: 1.5rem; border-top: 3px solid var(--ink); }
    .facts { margin: 0; }
    .facts div { display: flex; gap: 0 1rem; flex-wrap: wrap; padding: .15rem 0; }
    .facts dt { flex: 0 0 11rem; color: var(--muted); }
    .facts dd { flex: 1 1 16rem; margin: 0; min-width: 0; }
    .code { font: .875em/1.4 "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
    .wide { overflow-x: auto; padding-right: 1px; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .5rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
    thead th { background: var(--soft); font-weight: 700; font-size: .875rem; }
    tbody th { width: 40%; }
    td p:last-child { margin-bottom: 0; }
    .overview .small { margin-top: .75rem; }
    .overview td, .overview thead th + th { width: 7rem; text-align: right; font-variant-numeric: tabular-nums; }
    .overview td.missing { font-weight: 700; color: #8f1414; }
    .overview td.none { color: var(--muted); }
    .article, .place, .reason, .remark { display: block; color: var(--muted); font-size: .8125rem; line-height: 1.4; }
    .reason { color: var(--ink); }
    .badge { display: inline-block; padding: 0 .5rem; border: 1px solid; border-radius: 1rem; font-size: .875rem; white-space: nowrap; }
    .badge.fulfilled { color: #14532d; background: #eef7f0; }
    .badge.missing { color: #8f1414; background: #fdf0f0; font-weight: 700; }
    .badge.accepted { color: #6b4300; background: #fdf6e7; }
    .hand label { display: flex; gap: .6rem; }
    .hand input { flex: none; width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; accent-color: var(--ink); }
    .hand tbody th { width: 50%; }
    .small { font-size: .875rem; }
    ul.small { margin: 0; padding-left: 1.1rem; }
    .signature { display: flex; gap: 1.5rem; margin-top: 3.5rem; }
    .signature p { flex: 1 1 0; margin: 0; padding-top: .3rem; border-top: 1px solid var(--ink); color: var(--muted); font-size: .875rem; }
    @media (max-width: 40rem) {
      .facts dt { flex-basis: 100%; }
      .signature { flex-direction: column; gap: 3rem; }
    }
    @page { size: A4; margin: 15mm 15mm 17mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Liberation Sans", Arial, sans-serif; color: #50595b; } }
    @media print {
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      th, td { padding: .3rem .5rem; }
      h3 { margin-top: 1rem; }
      .overview td, .overview thead th + th { width: 5rem; }
      a { color: inherit; text-decoration: none; }
      .wide { overflow: visible; }
      h1, h2, h3, thead { break-after: avoid; }
      tr, .signature, .facts, li { break-inside: avoid; }
      thead { display: table-header-group; }
      section.project { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
      .badge, thead th { -webkit-print-color-adjust: exact; }
      .hand tbody td { min-width: 60mm; }
    }

    """
