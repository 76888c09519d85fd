"""English words for common relations: one concept, the words that express it.

Words are matched by stem; ``a_b`` stands for neighbouring words, ``a~b`` for two words with
up to four others between them ("gave … back"). Concepts carry no subject matter of any
library: a library's own words belong into its ``properties.yaml``.
"""

from __future__ import annotations

RELATIONS: dict[str, str] = {
    "buy": "buy bought buyer buyout purchase purchaser acquire acquisition acquirer takeover take_over took_over taken_over taking_over takes_over take~private "
    "snap_up snapped_up gobble swallow buy_out bought_out became_owner new_owner get_hold got_hold took~over take_control took_control pay_for paid_for "
    "splash_out splashed_out scoop_up scooped_up swoop swoops change_hands changed_hands bought_up",
    "sell": "sell sold sale seller offload divest hive_off sell_off sold_off flog",
    "own": "own owner ownership belong possess possession property controlled proprietor parent hold_title owned in_the_hands",
    "operate": "operate operator run_by runs behind",
    "launch": "launch relaunch debut go_live goes_live going_live went_live gone_live open_to_the_public opened_to_the_public "
    "open~doors throw_open threw_open roll_out rolled_out rollout kick_off kicked_off begin_service began_service start_service "
    "started_service come_online came_online hit_the_app_store lift_off start_up start_operating started_operating inaugurate "
    "release unleash premiere arrive appear go_public_with become_available became_available made_available went_online go_online "
    "opened opening open goes_online started_working began_operating see_the_light start_of_service introduce light_of_day "
    "service_began begins_service on_the_market get_off_the_ground got_off_the_ground public_release",
    "announce": "announce announcement unveil unveiling present reveal make_public made_public made_known make_known disclose disclosure "
    "declare proclaim =publicise =publicised =publicize =publicized press_release introduce tease go_public_with",
    "found": "to_found founded founder foundation establish establishment set_up setting_up create creation incorporate incorporation "
    "form formed formation start_a_company start_up born birth begin_life came_into_being inception",
    "ban": "ban banned banning bar barred block blocked blocking suspend suspension deplatform kick_off kicked_off kick_out boot booted throw_off threw_off "
    "threw~off throwing~off thrown_off throw~out threw~out expel eject exclude exclusion shut~out lock~out banish evict cut_off cut~off terminate "
    "termination remove~account axe pull_the_plug pulled_the_plug disable deactivate delete_account shut_down shut~account close~account closed~account "
    "closing~account bounce oust show_the_door take_down freeze silence kicked~off turf~out took~away revoke muzzle deprive purge blacklist lost_access "
    "locked_out account_closure closure lose_access denied_access banishment shut~channel switch_off switched_off took_offline terminate give~the_boot "
    "gave~the_boot given_the_boot got_the_boot chuck~out chucked_out kicked_from wiped_off froze frozen",
    "lock": "lock locked lockout freeze froze frozen timeout restrict restriction",
    "restrict": "restrict restriction penalty penalties curb sanction limit limitation guardrail",
    "permanent": "permanent permanently forever for_good for_ever for_life indefinite_ban lifetime life irrevocable irrevocably definitive "
    "definitively final for_all_time once_and_for_all never_again everlasting eternally lasting perpetual",
    "temporary": "temporary temporarily brief briefly short-lived short-term interim provisional provisionally stopgap",
    "indefinite": "indefinite indefinitely open-ended without_end_date until_further_notice no_end_date unspecified",
    "restore": "restore restoration reinstate reinstatement unban unblock bring_back brought_back bring~back brought~back let~back lets~back letting~back allow~back "
    "allowed~back give~back gave~back given~back got~back get~back gets~back hand~back reactivate reactivation readmit readmission unsuspend unlock "
    "return~account came_back come_back back_online back_to_life lift lifted lifting lift~ban lifted~ban overturn reverse rescind unfreeze let_in regain "
    "recover welcome~back welcomed~back reopen regained returned~account account_back accounts_back access_back back_on revoke~ban end~ban ended~ban undo "
    "undid cancel~ban scrap~ban reversal come_in_from_the_cold allowed_in_again",
    "lift": "lift lifted lifting remove removed removal scrap scrapped drop dropped ease eased relax roll_back rolled_back do_away abolish "
    "withdraw withdrew withdrawn revoke waive cancel get_rid got_rid rescind take_off took_off",
    "impose": "impose imposed imposition slap introduce put_in_place inflict place placed enforce mete levy tighten apply",
    "sue": "sue sued suing lawsuit suit litigation legal_action take_to_court took_to_court take~court took~court haul~court hauled~court drag~court dragged~court "
    "legal_complaint file~complaint court_case filed_suit file_suit brought_a_case plaintiff go_to_court went_to_court defamation libel claim_damages seek_damages",
    "settle": "settle settlement settled pay~settle paid~settle resolve~lawsuit out-of-court out_of_court cough_up shell_out end~lawsuit put~lawsuit~to_rest",
    "dismiss": "dismiss dismissal toss tossed throw_out threw_out thrown_out reject rejected strike_down quash lost~case kick_out",
    "loss": "loss lose lost losing loser red deficit bleed burn_through in_the_red shortfall hemorrhage haemorrhage",
    "profit": "profit profitable profitability gain earn earned earnings surplus in_the_black made_money make_money net_income income_positive",
    "revenue": "revenue sales turnover takings net_sales took_in top_line receipts brought_in",
    "expense": "expense cost charge spending outlay",
    "cost": "cost price bill expense price_tag pay paid spend spent fetch shell_out splash_out came_to totalled outlay ran_to",
    "worth": "worth value valued valuation valuing market_cap capitalisation capitalization amount priced",
    "rise": "rise rose risen rising increase grow grew grown growth up climb climbed soar jump jumped gain gained surge surged higher rocket swell expand double went_up",
    "fall": "fall fell fallen falling decrease decline drop dropped shrink shrank shrunk down slide slid dip sink sank plunge tumble lower slump dwindle contract went_down less",
    "approve": "approve approval green_light greenlight green-light wave_through waved_through clear cleared accept accepted allow allowed admit admitted permit permission nod "
    "vote_for voted_for vote_in_favour backed back ratify sign_off consent okay say_yes said_yes authorise authorize let~into endorse agreed_to let_in get_into got_into made_it_into make_it_into",
    "refuse": "refuse refusal reject rejection deny denied turn_down turned_down block blocked keep~out kept~out hold_back held_back withhold withheld decline disallow bar barred "
    "say_no said_no vote_down voted_down vote_against voted_against veto not_allow stop hold~up held~up keep~off kept~off hold~out held~out excluded shut~out",
    "list": "list listed listing go_public went_public trade traded trading float flotation ipo debut",
    "user": "user users people members audience userbase user_base",
    "follower": "follower followers following follow followed audience fans",
    "visit": "visit visits visitor traffic went_to been_to set_foot",
    "install": "install installs installed installation download downloads downloaded",
    "signup": "sign-up sign-ups signup signups sign_up sign_ups signed_up registration registrations registered register accounts_created account_created",
    "active": "active actives activity engaged",
    "daily": "daily every_day each_day per_day dau a_day",
    "monthly": "monthly per_month each_month every_month mau a_month",
    "post": "post posted posting posts message messages publish published publishing write wrote written put_on upload truth truths tweet tweeted tweets tweeting "
    "share shared sharing status broadcast comment say_on",
    "say": "say said says saying tell told state stated declare claim claimed comment commented remark announce vow promise pledge",
    "reply": "reply replied answer answered respond response responded retort reaction comeback react",
    "ask": "ask asked asking question sound_out sounded~out sound~out approach approached inquire enquire query pitch pitched float_the_idea floated_the_idea "
    "propose proposed wonder put_it_to raise_the_idea test_the_waters offer offered invite broach",
    "report": "report reported reports reporting story scoop article reveal revealed break~story broke~story break_the_news write published run~story ran~story carried",
    "joke": "joke joked quip quipped jest jested mock mocked mockingly sarcastic sarcastically wisecrack tongue-in-cheek crack kid humour",
    "merge": "merge merger merging combine combination tie-up tie_up amalgamate fuse fusion_deal business_combination marriage join_forces joined_forces",
    "complete": "complete completed completion close closed closing finalise finalize finalised finalized conclude concluded consummate seal sealed wrap_up wrapped_up go_through went_through "
    "finish finished done through clinch clinched took_effect",
    "sign": "sign signed signing ink inked strike struck reach~agreement reached~agreement agreement agree agreed accepted accept",
    "agree": "agreement agree agreed pact deal accord contract understanding merger_agreement",
    "offer": "offer offered bid bidding proposal propose",
    "stake": "stake holding shareholding share shares stock interest equity ownership own owned hold held percent_of slice",
    "each-share": "each~share every~share per_share a_share each_share every_share apiece share_price price_per",
    "share": "share shares stock stocks ticker equity",
    "finance": "finance financed financing fund funded funding funds bankroll bankrolled bankrolling pay_for pays_for paying_for paid_for money pay_the_bills subsidise subsidize financially financier "
    "underwrite foot_the_bill out_of_his_own_pocket own_pocket prop_up_with_money capital keep~afloat keeps~afloat keep~going keeps~going kept~going keep~alive keeps~alive cash",
    "rename": "rename renamed renaming rebrand rebranded rebranding change~name changed~name changing~name new_name became_x become_x turned_into drop~name dropped~name retire~name",
    "support": "support supported supporter supporters fan fans follower backer backers loyalist loyalists crowd adherent",
    "storm": "storm stormed storming attack attacked riot rioted rioters invade invaded break_into broke_into breach breached overrun overran mob insurrection assault sack burst_into",
    "publish": "publish published publishing publication release released disclose disclosed put_online put~online post posted make~public made~public make~available made~available share open_up opened_up report reports "
    "give_out break_out divulge reveal open-source upload report",
    "hide": "keep_secret keep~secret keeps~secret keep~to_itself keeps~to_itself kept~to_itself keep~under_wraps withhold withheld withholds conceal conceals silent silent_on mum refuse_to_publish keep~private keeps~private "
    "keep~quiet declines_to refrain secret tight-lipped undisclosed",
    "name": "name named appoint appointed appointment pick picked choose chose chosen hire hired tap tapped install",
    "smaller": "smaller tiny dwarf dwarfed fewer minuscule minnow far_behind lags lag trail trails less_popular trailing no_match_for",
    "larger": "bigger larger more_users biggest largest most_popular overtake overtook surpass surpassed outgrow outgrew exceed ahead_of dwarfs outnumber greater "
    "more_popular overtaken overtaking outstrip outstripped outgrown eclipsed",
    "first": "first initial initially very_first maiden debut earliest original start beginning outset",
    "again": "again resume resumed resuming resumption return returned returning back comeback re-start restart restarted once_more renew renewed",
    "only": "only solely exclusively exclusive just limited restricted confined nothing_but -only alone sole",
    "still": "still remains remain currently today now at_present to_this_day nowadays presently even_now continue continues yet",
    "because": "because due reason owing on_account result grounds reason_for over cause caused motive response prompted led reaction answer",
    "doubt": "doubt doubts doubtful uncertain uncertainty question_mark questionable concern going_concern warn warned warning unsure",
    "vote": "vote votes voted voters voter ballot ballots poll respondents voting participants",
    "meet": "meet met meeting met_with sat_down talks get_together got_together encounter saw",
    "intend": "intend intends intention plan plans planned planning interested want wants wanted mean aim",
    "leave": "leave left quit quits step_down stepped_down gone depart resign",
    "free": "free free_of_charge",
    "need": "require required oblige obliged obligation bound must had_to have_to obligated commit committed forced",
    "wait": "wait waited waiting hold_off held_off delay delayed pause",
    "allow": "allow allowed let permit permitted free_to can could able exempt exempted exemption exception exclude excluded carve-out carve_out "
    "may leeway exception_for did_not_apply not_apply outside",
    "forbid": "forbid forbade forbidden prohibit prohibited ban banned bar barred disallow disallowed prevent prevented not_allow may_not applied apply extend extended cover covered",
    "live": "live lived living alive exist existed survive survived home life inhabit inhabited",
    "die": "die died dead death killed kill perish perished deadly",
    "win": "win won winner victory beat beaten defeat triumph",
    "land": "land landed landing touch_down touched_down touchdown set_down",
    "enter": "enter entered entry entering reach reached arrive arrived",
    "start": "start started starting begin began begun commence commenced onset kick_off",
    "end": "end ended ending finish finished stop stopped cease ceased conclude expire expired fold folded shut shuttered close closed discontinue wind_up wound_up",
    "true": "true correct accurate right fact factual genuine real",
    "false": "false untrue wrong incorrect inaccurate myth hoax fake fabricated lie bogus baseless debunked misinformation",
    "transfer": "transfer transferred move moved hand_over handed_over sign_over signed_over put_into shift shifted place placed gave",
    "fine": "fine fined penalty penalise penalised penalized settle settled settlement charge pay paid",
    "lead": "lead leads head heads run runs chief boss ceo chief_executive at_the_helm took_the_helm helm in_charge",
}
