"""English words that steer a sentence: negation, denial, modality, time, attribution, joining.

Same form as ``relations_en``: marker → words. Markers are matched like relation words and
raise the feature ``!marker``.
"""

from __future__ import annotations

MARKERS: dict[str, str] = {
    # Each turns the sense of its clause around; two cancel.
    "not": "not never no none neither nor nobody nothing without cannot nowhere hardly scarcely fail_to failed_to fails_to failing_to failed failure refuse_to "
    "refused_to decline_to declined_to stop_short stopped_short unable yet_to fell_through falls_short deny denied denies hide hid hides conceal concealed "
    "lack lacked lacking avoid avoided avoids avoiding escape escaped prevent prevented nought zero remained_off refrained_from steered_clear backed_out "
    "called_off walked_away shied_away stayed_away kept_away opted_against decided_against came_to_nothing turned_down",
    # The whole statement is said not to be so.
    "deny": "it_is_false_that it_is_not_true_that it's_false_that it_is_untrue it_is_wrong_that it_is_incorrect no_truth_in not_true_that not_the_case isn't_true "
    "is_not_true is_a_myth is_a_hoax is_false is_untrue is_wrong is_incorrect are_false a_lie_that false_claim false_that untrue_that it_was_false "
    "was_false claim_is_false claim_that~is_false no_evidence_that falsely debunked a_myth_that wrongly incorrectly mistaken_to contrary_to_the_claim "
    "it_isn't_true isn't_the_case not_correct_that not_accurate rumour_that~is_false hoax_that nobody_can_claim",
    # Looks like negation and is none.
    "neutral": "not_only no_doubt without_doubt not_just not_merely no_wonder no_fewer_than no_less_than no_more_than not_more_than not_less_than nothing_but "
    "not_until not_before no_sooner no_later_than no_longer not_the_first nothing_less_than not_long_after why_not not_to_mention no_other_than "
    "none_other_than never_before never_mind not_a_loss not_for_life as_opposed_to not_far_from without_waiting no_fewer not_least did_not_last not_last not_anymore not_any_longer not_any_more",
    "until": "not_until not_before no_sooner_than only_in only_on only_after",
    "ended": "no_longer not_anymore not_any_longer not_any_more used_to not_last not_lasted did_not_last short-lived is_over has_ended was_temporary",
    "still": "still remains remain currently now nowadays today presently to_this_day even_now continues at_present these_days",
    "future": "will shall going_to about_to next_year next_month next_week soon one_day someday tomorrow by_2030 in_the_future is_set_to are_set_to "
    "is_expected_to are_expected_to is_likely_to plans_to is_planning hopes_to",
    "wish": "i_hope we_hope hope_that hope_to hopes_that hopes_to here's_hoping i_wish we_wish wish_that wishes_that should ought_to let_us i_want we_want i'd_like would_like_to_see better_if someone_should must_be_allowed please deserve deserves "
    "needs_to need_to if_only i_hope had_better hopefully pray",
    "if": "if suppose supposing imagine imagining assuming what_if unless were_to in_case would_have hypothetically pretend let_us_say picture_a",
    "stance": "imo imho",
    "opinion": "i_think i_believe i_feel in_my_view in_my_opinion imo imho to_my_mind if_you_ask_me personally disgrace shame wonderful terrible_idea best worst "
    "beautiful overrated underrated amazing awesome stupid_idea love hate great_idea unfair good_idea bad_idea disgusting ridiculous genius fantastic i_love i_hate i_find",
    "hedge": "i'm_fairly_sure fairly_sure as_far_as_i_know i_am_sure i'm_sure i_heard apparently reportedly allegedly supposedly people_say they_say it_is_said rumour_has rumor_has i_recall i_remember",
    "say": "say says said report reports reported according tell tells told write writes wrote claim claims claimed announce announced announces state states stated "
    "insist insists insisted believe believes argue argues argued note notes noted add added vow vowed pledge pledged promise promised reply replied answer answered "
    "joke joked quip quipped tweet tweeted ask asked asks reveal revealed confirm confirms confirmed post posted declare declared disclose disclosed",
    "background": "after before when whenever once since as_soon_as on_the_day while at_the_time",
    "before": "before prior_to earlier_than ahead_of preceded precede predate predated came_before",
    "after": "after following later_than once since_the followed came_after only_after",
    "also": "both and as_well_as each all",
    "but": "but rather instead",
}

# Words that join two things said; a part may begin after them.
# Words a tag question is made of: ", didn't he?"
TAGS = frozenset(("is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "not", "it", "he", "she", "they", "you", "we", "i", "there", "right", "correct", "yes", "no", "true", "eh", "huh", "innit"))
# Right before the thing something is measured by: "compared with X".
YARDSTICKS = frozenset(("than", "with", "to", "beside", "next", "alongside", "against"))
# Pronouns that begin a clause of their own.
SOMEBODY: frozenset[str] = frozenset(("he", "she", "it", "they", "we", "i"))
JOINTS = ("and", "but", "while", "whereas", "then", "although", "though", "which", "who", "whose", "where", "plus", "yet")
# Words that carry no content of their own: never counted as unexplained.
FUNCTION = frozenset(
    """a an the of to in on at by for from with as and or but nor so yet than then that this these those it its it's he his him she her they their them we our us you your i my me
    is are was were be been being am do does did done has have had having will would shall should can could may might must not no never none only just even also too very much many more most less least few
    fewer some any all both each every other another own same such there here when where which who whom whose what why how if while because since until till before after during over under about around
    roughly nearly almost approximately some up down out off into onto upon within without between among against through per via back again ever now still already yet later earlier ago
    one two first last next year years month months week weeks day days hour hours time date quarter half early late mid end beginning spring summer autumn fall winter
    new old big small large little whole full total overall around called named known said says say say's according really actually indeed simply quite rather fairly sure well so-called
    mr mrs ms dr st inc corp co ltd company firm group platform network site app service social media us u.s american former ex president billionaire chief ceo tycoon mogul
    million millions billion billions thousand hundred dozen percent per cent dollars dollar usd eur euro euros pounds bn m k
    took take takes came come comes got get gets made make makes put went go goes gave give gives kept keep keeps set saw see let lets turned became become becomes happened happen
    put stood stand stands like unlike way part amount figure figures number numbers fact thing things people person man woman reported reportedly estimated estimate estimates put worth
    finally eventually generally publicly officially formally merely altogether entirely fully completely instantly suddenly quickly promptly basically
    essentially effectively whatever whoever whichever wherever whenever whether though although however nonetheless nevertheless thus therefore hence
    besides meanwhile throughout alongside despite amid versus somehow anyway himself herself itself themselves several various kind sort thanks fyi
    btw lol facts trivia breaking news update reminder quiz true yes correct long soon right straight parts place places lot lots bit""".split()
)
TITLES = frozenset("mr mrs ms dr president former ex rep representative senator sen gov judge ceo chief billionaire tycoon mogul boss owner founder spokeswoman spokesman founder's magnate".split())
QUESTION_STARTS = frozenset("is are was were do does did has have had can could will would".split())
IMPERATIVES = frozenset("buy sell ban stop please join vote read follow click subscribe share boycott delete download sign imagine suppose let remember consider look listen check go give tell make keep".split())
