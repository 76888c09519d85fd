"""The pipeline: the one file that knows the order analyze → search → compare → decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from factcli.analyze import checkable
from factcli.analyze.patterns import Match, Vocabulary
from factcli.analyze.read import Analysis, read, reread
from factcli.analyze.spelling import Speller
from factcli.analyze.words import terms
from factcli.errors import IndexFailure
from factcli.index.base import Index
from factcli.judge import events, polarity, roles, why
from factcli.judge.compare import Context, Stated, comparable, compare, covered, relative
from factcli.judge.known import Known, know
from factcli.judge.part import Part, make
from factcli.judge.settle import settled, strongest, unique
from factcli.judge.split import foreground, foreign, meant, split
from factcli.judge.verdict import ORDER, decide, worst
from factcli.lang.known import function_words, months
from factcli.model import Candidate, Claim, Comparison, Finding, Query, Statement, Value
from factcli.values import relate

RELATED = 3
"""How many nearest claims a finding without a verdict shows."""


class Checker:
    """Checks statements against one compiled library. ``as_of`` is the ISO date taken for "today"."""

    def __init__(self, index: Index, *, as_of: str) -> None:
        self.index = index
        self.as_of = as_of
        self.vocabulary = Vocabulary(index.vocabulary)
        self._known: dict[str, Known] = {}
        self._about: dict[str, list[Known]] = {}
        self._anchor: Value | None = None
        self._dates: list[Stated] = []
        self._speller: Speller | None = None

    def check(self, statement: Statement) -> Finding:
        """The verdict on one statement; where it says nothing as written, on its spelling mended."""
        analysis = read(statement.text, statement.lang, self.vocabulary)
        found = self._judge(statement, analysis)
        if found.verdict == "no-match" and found.reason != "not-checkable" and analysis.lang == "en":
            mended = self._mended(statement.text)
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
        if found.verdict == "no-match" and found.reason != "not-checkable" and (said := polarity.attribution(analysis)):
            again = self._judged(statement, analysis, said)
            if again.verdict != "no-match":
                return again
        return found

    def _judged(self, statement: Statement, analysis: Analysis, without: frozenset[int] = frozenset()) -> Finding:
        statement = statement._replace(lang=analysis.lang)
        today = statement.as_of or self.as_of
        if checkable.uncheckable(analysis):
            return self._nothing(statement, analysis, "not-checkable", today)
        context = Context(self.vocabulary, Decimal(date.fromisoformat(today).toordinal()), analysis.lang)
        denied = polarity.denied(analysis)
        dropped = polarity.corrections(analysis)
        dropped |= without | polarity.label(analysis)
        parts = split(analysis, self.vocabulary, dropped)
        self._anchor = None
        self._dates = []
        findings = [self._part(part, statement, context, denied, today) for part in parts]
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
        known = frozenset().union(*(self._know(c.claim).keys for c in found.claims))
        for part, finding in zip(parts, findings, strict=True):
            if finding.verdict == "no-match":
                left = [i for i in foreign(part) if not known.intersection(analysis.words[i].keys)]
                if len(left) > 1:
                    return None
        return found._replace(statement=statement)

    def _part(self, part: Part, statement: Statement, context: Context, denied: bool, today: str) -> Finding:
        own = statement._replace(text=part.text)
        comparisons, fallback = self._comparisons(part, context, denied)
        verdict, reason = decide(comparisons)
        if verdict == "no-match" and not comparisons:
            reason = fallback
        kept = [c for c in comparisons if verdict != "no-match" and decide([c])[0] == verdict]
        claims = [self._claim(c) for c in strongest(kept)]
        line = why.line(verdict, reason, kept, [c.claim for c in claims], context.lang)
        return Finding(own, verdict, reason, line, tuple(comparisons), tuple(claims), (), (), today)

    def _comparisons(self, part: Part, context: Context, denied: bool) -> tuple[list[Comparison], str]:
        matches = foreground(part, meant(part, self.vocabulary))
        own = {m.property for m in matches}
        near = {m.property for m in self.vocabulary.matches(part.features)}
        near |= {name for prop in own for name in self.vocabulary.setting(prop, "covers", ())}
        siblings = [
            known
            for name in sorted(near - own)
            for known in self._claims_about(name)
            if any(roles.check(known, part, self.vocabulary).fits for m in matches[:1])
        ]
        placed = events.compare(part, matches, self._claims_about, self.vocabulary, denied)
        if placed:
            return placed, ""
        stated = [relative(Stated(m, at), part, self._anchor) for m, at in part.mentions()]
        if part.carried and self._dates and not any(s.mention.value.kind == "date" for s in stated):
            # "In August 2023 he had 86 million on X and 6 million on Truth Social": the date is said once.
            stated += self._dates
        self._dates = [s for s in stated if s.mention.value.kind == "date"] or self._dates
        self._anchor = next((s.mention.value for s in stated if s.mention.value.kind == "date"), self._anchor)
        found = covered(self._held(part, matches, siblings, stated, context, denied), stated, context.lang)
        if not found:
            # Nobody named fits what is meant; a covered reading may have a claim of its own.
            others = [
                m
                for m in self.vocabulary.matches(part.features)
                if m.weight >= 2 and m.property not in {x.property for x in matches}
            ]
            for other in foreground(part, others):
                found = self._held(part, [other], [], stated, context, denied)
                if found:
                    break
        return settled(found, self._known), "nothing-known"

    def _held(
        self,
        part: Part,
        matches: list[Match],
        siblings: list[Known],
        stated: list[Stated],
        context: Context,
        denied: bool,
    ) -> list[Comparison]:
        found: list[Comparison] = []
        for match in matches:
            knowns = self._claims_about(match.property)
            opposites = self._claims_about(str(self.vocabulary.setting(match.property, "opposite", "")))
            own = [s for s in stated if self._owner(s, matches, part) in (None, match.property)]
            rows = compare(
                part,
                match,
                knowns,
                opposites,
                own,
                context,
                excluded=[
                    k
                    for name in self.vocabulary.setting(match.property, "excludes", ())
                    for k in self._claims_about(name)
                ],
                siblings=siblings,
                denied=denied,
            )
            found += rows
        return found

    def _owner(self, stated: Stated, matches: list[Match], part: Part) -> str | None:
        """The property a figure belongs to when a part means several: the nearest that measures its kind."""
        if len(matches) < 2:
            return None
        value = stated.mention.value
        if value.kind != "date" and (beside := self._beside(stated, matches)):
            return beside
        for match in matches:
            fitting = [
                k
                for k in self._claims_about(match.property)
                if (fit := roles.check(k, part, self.vocabulary)).fits and not fit.aspects
            ]
            if any(relate(value, v) in ("same", "contains") for k in fitting for v in (*k.values, *k.others)):
                return match.property
        if value.kind == "date":
            return None
        rivals = []
        for match in matches:
            knowns = self._claims_about(match.property)
            if any(comparable(value, v, k) for k in knowns for v in k.values):
                distance = min((abs(i - at) for i in match.words for at in (stated.at[0], stated.at[-1])), default=99)
                rivals.append((distance, match.property))
        return min(rivals)[1] if rivals else None

    def _beside(self, stated: Stated, matches: list[Match]) -> str | None:
        """The property whose word stands right beside a figure while the others' stand apart."""
        value = stated.mention.value
        ranked = sorted(
            (
                min((abs(i - at) for i in m.words for at in (stated.at[0], stated.at[-1])), default=99),
                m.property,
            )
            for m in matches
            if any(comparable(value, v, k) for k in self._claims_about(m.property) for v in k.values)
        )
        if not ranked or ranked[0][0] > 2:
            return None
        return ranked[0][1] if len(ranked) == 1 or ranked[1][0] - ranked[0][0] >= 3 else None

    def _claims_about(self, prop: str) -> list[Known]:
        """Claims with a property or a narrower one."""
        if not prop:
            return []
        if prop not in self._about:
            names = [prop, *(n for n, s in self.vocabulary.properties.items() if s.get("broader") == prop)]
            self._about[prop] = [self._know(claim) for name in names for claim in self.index.by_key(f"p:{name}")]
        return self._about[prop]

    def _know(self, claim: Claim) -> Known:
        if claim.id not in self._known:
            self._known[claim.id] = know(claim, self.vocabulary)
        return self._known[claim.id]

    def _claim(self, comparison: Comparison) -> Candidate:
        known = self._known.get(comparison.claim)
        claim = known.claim if known else self.index.get(comparison.claim)
        if claim is None:
            raise IndexFailure(
                f"the index names a claim it does not hold: {comparison.claim}", "delete the cache folder and try again"
            )
        return Candidate(claim, comparison.score)

    def _nothing(
        self, statement: Statement, analysis: Analysis, reason: str, today: str, found: Finding | None = None
    ) -> Finding:
        related = tuple(self.index.search(self._query(analysis), RELATED))
        line = why.line("no-match", reason, list(found.comparisons) if found else [], [], analysis.lang)
        comparisons = found.comparisons if found else ()
        return Finding(statement, "no-match", reason, line, comparisons, (), related, (), today)
