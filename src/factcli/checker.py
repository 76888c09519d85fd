"""The pipeline: the one file that knows the order analyze → search → compare → decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from factcli.analyze import checkable
from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Analysis, read, reread
from factcli.analyze.spelling import Speller
from factcli.analyze.words import terms
from factcli.errors import IndexFailure
from factcli.index.base import Index
from factcli.judge import local, polarity, why
from factcli.judge.bench import Bench
from factcli.judge.compare import Context
from factcli.judge.part import Part, make
from factcli.judge.settle import strongest, unique
from factcli.judge.split import foreign, split
from factcli.judge.verdict import ORDER, decide, worst
from factcli.lang.known import function_words, months
from factcli.model import Aspect, Candidate, Comparison, Finding, Query, Statement

RELATED_LEAST = 0.5
"""Retrieval score below which a claim is not shown as related (looked at over off-topic statements)."""
PLAIN = 20
"""How many of the nearest plain claims a statement is held against."""
RELATED = 3
"""How many nearest claims a finding without a verdict shows."""


class Checker:
    """Checks statements against one compiled library. ``as_of`` is the ISO date taken for "today"."""

    def __init__(self, index: Index, *, as_of: str) -> None:
        self.index = index
        self.as_of = as_of
        self.vocabulary = Vocabulary(index.vocabulary)
        self.bench = Bench(index, self.vocabulary)
        self._told_by = ""
        self._speller: Speller | None = None
        self._nearest: tuple[Analysis, int, list[Candidate]] | None = None

    def check(self, statement: Statement) -> Finding:
        """The verdict on one statement; where it says nothing as written, on its spelling mended."""
        analysis = read(statement.text, statement.lang, self.vocabulary)
        found = self._judge(statement, analysis)
        if found.verdict == "no-match" and found.reason != "not-checkable" and analysis.lang == "en":
            mended = self._mended(statement.text)
            if mended is not None and not _same_counts(analysis, mended):
                # "50 outlets" mended to "50 outlet": what is counted is no slip of the pen.
                mended = None
            if mended is not None and (again := self._judge(statement, mended)).verdict != "no-match":
                return again
        return found

    def _mended(self, text: str) -> Analysis | None:
        """The analysis of a text with misspelt words read as known ones; places stay those of the text as given."""
        if self._speller is None:
            self._speller = Speller(self.vocabulary, months("en"))
        changes = self._speller.correct(text, function_words("en"))
        return reread(text, changes, "en", self.vocabulary) if changes else None

    def _judge(self, statement: Statement, analysis: Analysis) -> Finding:
        """Judge as it stands; where that gives nothing, without the words that only say who said it."""
        found = self._judged(statement, analysis)
        if found.verdict == "no-match" and found.reason != "not-checkable":
            if said := polarity.attribution(analysis):
                again = self._judged(statement, analysis, said)
                if again.verdict != "no-match":
                    return again
            return self._plain(statement, analysis) or found
        return found

    def _plain(self, statement: Statement, analysis: Analysis) -> Finding | None:
        """The verdict by claims that are text and rating only, where the library has such; None when they give none."""
        if self.vocabulary.properties and all(c.claim.about for c in self._near(analysis, RELATED)):
            return None
        from factcli.judge.collection import bridge, collection

        query = self._query(analysis)
        words = (*query.words, *(w for word in bridge(analysis) for w in terms(word, "")[0]))
        found = self.index.search(query._replace(words=words), PLAIN)
        comparisons = collection(analysis, [c for c in found if not c.claim.about.get("property")], self.vocabulary)
        verdict, reason = decide(comparisons)
        if verdict == "no-match":
            return None
        kept = [c for c in comparisons if decide([c])[0] == verdict]
        claims = tuple(self._claim(c) for c in kept)
        line = why.line(verdict, reason, kept, [c.claim for c in claims], analysis.lang)
        today = statement.as_of or self.as_of
        statement = statement._replace(lang=analysis.lang)
        return Finding(statement, verdict, reason, line, tuple(comparisons), claims, (), (), today)

    def _judged(self, statement: Statement, analysis: Analysis, without: frozenset[int] = frozenset()) -> Finding:
        statement = statement._replace(lang=analysis.lang)
        today = statement.as_of or self.as_of
        if checkable.uncheckable(analysis):
            return self._nothing(statement, analysis, "not-checkable", today)
        context = Context(
            self.vocabulary, Decimal(date.fromisoformat(today).toordinal()), analysis.lang, self.bench.names
        )
        denied = polarity.denied(analysis)
        dropped = polarity.corrections(analysis)
        dropped |= without | polarity.label(analysis)
        parts = split(analysis, self.vocabulary, dropped)
        self.bench.begin()
        self._told_by = _speaker(analysis)
        findings = [
            finding for part in parts for finding in self._pieces(part, statement, context, denied=denied, today=today)
        ]
        if len(findings) == 1:
            found = findings[0]._replace(statement=statement)
            if found.verdict == "no-match":
                return self._nothing(statement, analysis, found.reason, today, found)
            return found
        if len(findings) > 1 and any(f.verdict == "no-match" for f in findings):
            whole = self._whole(analysis, parts, findings, statement, context, denied, today)
            if whole is not None:
                return whole
        verdict = worst([f.verdict for f in findings])
        chosen = next(f for f in findings if f.verdict == verdict)
        claims = unique(c for v in ORDER for f in findings if f.verdict == v for c in f.claims)
        if verdict == "no-match":
            nothing = self._nothing(statement, analysis, chosen.reason, today)
            return nothing._replace(parts=tuple(findings), why=why.part(chosen))
        return Finding(
            statement,
            verdict,
            chosen.reason if verdict != "supported" else "agrees",
            why.part(chosen) if verdict != "supported" else "; ".join(dict.fromkeys(f.why for f in findings)),
            tuple(c for f in findings for c in f.comparisons),
            tuple(claims),
            (),
            tuple(findings),
            today,
        )

    def check_many(self, statements: Iterable[Statement]) -> Iterator[Finding]:
        """One finding a statement, in order, as they come."""
        for statement in statements:
            yield self.check(statement)

    def search(self, text: str, lang: str = "", limit: int = 10) -> list[Candidate]:
        """The nearest claims, best first; no verdict."""
        return self.index.search(self._query(read(text, lang, self.vocabulary)), limit)

    def _query(self, analysis: Analysis) -> Query:
        stems, grams = terms(analysis.text, analysis.lang)
        keys = [f"e:{e.name}" for e in analysis.entities] + [
            f"p:{m.property}" for m in self.vocabulary.meant(analysis.features)
        ]
        return Query(stems, grams, tuple(dict.fromkeys(keys)))

    def _whole(
        self,
        analysis: Analysis,
        parts: list[Part],
        findings: list[Finding],
        statement: Statement,
        context: Context,
        denied: bool,
        today: str,
    ) -> Finding | None:
        """The statement in one piece, where a part that says nothing by itself was only cut off from the rest."""
        piece = make(analysis, 0, len(analysis.words), dropped=parts[0].dropped)
        found = self._part(piece, statement, context, denied, today)
        if found.verdict == "no-match":
            return None
        known = frozenset().union(*(self.bench.know(c.claim).keys for c in found.claims))
        if len(parts) != len(findings):
            return None
        for part, finding in zip(parts, findings, strict=True):
            if finding.verdict == "no-match":
                left = [i for i in foreign(part) if not known.intersection(analysis.words[i].keys)]
                if len(left) > 1:
                    return None
        return found._replace(statement=statement)

    def _pieces(
        self, part: Part, statement: Statement, context: Context, *, denied: bool, today: str
    ) -> Iterator[Finding]:
        """The finding on a part; with a long one, those on the stretches of it that say something else as well."""
        whole = self._part(part, statement, context, denied, today)
        seen = {c.claim.id for c in whole.claims}
        whole_says = whole.verdict not in ("no-match", "refuted")
        for stretch in local.stretches(part, self.vocabulary, least=local.VERY_LONG if whole_says else local.LONG):
            found = self._part(stretch, statement, context, denied, today)
            names = {c.claim.id for c in found.claims}
            if found.verdict != "no-match" and not names & seen:
                seen |= names
                yield found
        yield whole

    def _part(self, part: Part, statement: Statement, context: Context, denied: bool, today: str) -> Finding:
        own = statement._replace(text=part.text)
        comparisons = self.bench.hold(part, context, denied=denied)
        verdict, reason = decide(comparisons)
        kept = strongest([c for c in comparisons if verdict != "no-match" and decide([c])[0] == verdict])
        if kept:
            # The reason is that of the claim shown first, also for whoever decides again.
            comparisons = [*kept, *(c for c in comparisons if c not in kept)]
            _, reason = decide(comparisons)
        claims = [self._claim(c) for c in kept]
        line = why.line(
            verdict, reason, kept, [c.claim for c in claims], context.lang, self._told_by, self.vocabulary.label
        )
        return Finding(own, verdict, reason, line, tuple(comparisons), tuple(claims), (), (), today)

    def _claim(self, comparison: Comparison) -> Candidate:
        known = self.bench.known.get(comparison.claim)
        claim = known.claim if known else self.index.get(comparison.claim)
        if claim is None:
            raise IndexFailure(
                f"the index names a claim it does not hold: {comparison.claim}", "delete the cache folder and try again"
            )
        return Candidate(claim, comparison.score)

    def _related(self, analysis: Analysis) -> tuple[Candidate, ...]:
        """The nearest claims, where they are near: about somebody the statement names, or close in words."""
        named = {e.name for e in analysis.entities}
        found = self._near(analysis, RELATED)
        return tuple(
            c for c in found if c.score >= RELATED_LEAST and (not c.claim.about or named & set(c.claim.about.values()))
        )

    def _near(self, analysis: Analysis, limit: int) -> list[Candidate]:
        if self._nearest is None or self._nearest[0] is not analysis or self._nearest[1] != limit:
            self._nearest = (analysis, limit, self.index.search(self._query(analysis), limit))
        return self._nearest[2]

    def _nothing(
        self, statement: Statement, analysis: Analysis, reason: str, today: str, found: Finding | None = None
    ) -> Finding:
        related = self._related(analysis)
        line = why.line("no-match", reason, list(found.comparisons) if found else [], [], analysis.lang)
        comparisons = found.comparisons if found else ()
        return Finding(statement, "no-match", reason, line, comparisons, (), related, (), today)

    def compare(self, known: Statement, statement: Statement) -> tuple[str, str, str, tuple[Aspect, ...]]:
        """Relation of a statement to one known text (supports, refutes, unknown), reason, why in a line, aspects.

        Lazily imported: no verdict on the library's own claims needs it.
        """
        from factcli.judge.text import compare_texts

        return compare_texts(known.text, statement.text, self.vocabulary, known.lang, statement.lang)


def _same_counts(left: Analysis, right: Analysis) -> bool:
    """Whether a second reading of a text still counts all that the first one counts."""
    counts = [sum(m.value.kind == "quantity" for m in analysis.mentions) for analysis in (left, right)]
    return counts[0] <= counts[1]


def _speaker(analysis: Analysis) -> str:
    """Whom a statement quotes, in its own words: "CNN" of "CNN says that …"; "" when nobody."""
    said = polarity.attribution(analysis)
    verbs = {spot[0] for spot in analysis.features.get("!say", ())}
    first = analysis.entities[0] if analysis.entities else None
    if first is not None and first.first <= 1 and first.last in verbs:
        said = said or frozenset((first.last,))
    name = next((e for e in analysis.entities if said and e.last <= max(said)), None)
    if name is None:
        return ""
    return analysis.text[analysis.words[name.first].start : analysis.words[name.last - 1].end]
