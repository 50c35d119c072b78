"""The style of the page of a report, for light and dark screens and for paper."""

STYLE = """
:root { --paper: #ffffff; --ink: #1c2430; --soft: #5b6675; --line: #dde2e9; --block: #f4f6f9; --good: #1f7a3d;
  --bad: #b3261e; --bad-row: #fdecea; --unsure: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181e; --ink: #e4e8ee; --soft: #9aa6b5; --line: #2c3440;
  --block: #1c222b; --good: #57c17a; --bad: #ff8a80; --bad-row: #3a1d1b; --unsure: #e0b050; } }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; }
header { border-left: 6px solid var(--unsure); padding: 0.25rem 0 0.25rem 1rem; }
header.passed { border-color: var(--good); } header.passed strong { color: var(--good); }
header.failed { border-color: var(--bad); } header.failed strong { color: var(--bad); }
header p { margin: 0.25rem 0; color: var(--soft); } header ul { padding: 0; margin: 0.5rem 0; }
header li { display: inline-block; margin-right: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0.25rem 0; overflow-wrap: anywhere; } h1 strong { text-transform: uppercase; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h3 { font-size: 0.95rem; margin: 0.75rem 0 0.25rem; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; color: var(--soft); font-weight: 600; }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; border-bottom: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; }
.numbers td:nth-child(n+3), .numbers th:nth-child(n+3) { text-align: right; font-variant-numeric: tabular-nums; }
.bad td { background: var(--bad-row); }
code, pre { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
pre { background: var(--block); padding: 0.6rem 0.8rem; margin: 0.25rem 0; white-space: pre-wrap;
  overflow-wrap: anywhere; border-radius: 4px; }
details { border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.8rem; margin: 0.5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; } summary span { color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
figure { margin: 0.75rem 0; } figcaption { color: var(--soft); font-weight: 600; }
.names code { margin-right: 0.4rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; } }
"""
