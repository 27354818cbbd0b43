import type { Topic } from "./topic.ts";

export const religion: Topic = {
  name: "religion",
  patterns: ({ subject, possessive, be, act }) => [
    `${possessive} (?:religions?|religious|church|mosque|temple|synagogue|parish|beliefs? (?:in|about) god|spiritual|prayers?|sabbath|bible|creed|faith(?! in (?!god)))\\b`,
    `${be} (?:a |an )?(?:\\w+ )?(?:christian|catholic|protestant|muslim|moslem|jewish|jew|hindu|buddhist|sikh|atheist|agnostic|religious|mormon|evangelical|orthodox|baptised|baptized|believer|church-?goer)\\b(?! about)`,
    `${act} (?:pray|worship|go to (?:church|mosque|mass|temple)|attend (?:church|mass|religious|a church)|belong to (?:a|any) (?:church|religion|religious|congregation)|believe in god|wear (?:a|your|the) (?:headscarf|hijab|turban|kippah|cross|veil)|fast (?:during|in|for) (?:ramadan|lent)|keep (?:kosher|halal|the sabbath))`,
    `${act} (?:celebrate|observe) (?:\\w+ )?(?:christmas|ramadan|easter|hanukkah|yom kippur|diwali|eid|the sabbath|shabbat|religious|lent)`,
    `(?:which|what) (?:religions?|faith|church|religious|holidays) (?:\\w+ )?${act} (?:\\w+ )?(?:follow|observe|celebrate|belong|have|practi[cs]e|attend|keep)|(?:which|what) (?:religion|faith|church) (?:are|is) ${subject}`,
    "religious (?:beliefs?|views?|background|convictions?|affiliation|holidays?|reasons|practices?|observances?)|because of (?:religion|faith|the sabbath)",
    "(?:work|working|available) on (?:the sabbath|religious holidays|sundays? because of)",
    `(?:which|what) (?:church|mosque|temple|synagogue|parish) ${act} (?:go|belong|attend)`,
  ],
};

export const politics: Topic = {
  name: "politics, unions and clubs",
  patterns: ({ subject, possessive, be, act }) => [
    `${possessive} (?:political|politics|party membership|(?:trade |labou?r )?union (?:membership|card|activit(?:y|ies)|history)|(?:trade |labou?r )?union(?! (?:type|all|query|of|clause|find|select))|vote in the (?:last )?election|voting)\\b`,
    `who ${act} vote for|${act} vote(?:d)? (?:for|in) (?:the )?(?:\\w+ )?(?:elections?|referendum|party|government|president|left|right)|how ${act} vote(?:d)?(?=[?.,;]|$| in)`,
    `(?:which|what) (?:political )?part(?:y|ies) ${act} (?:\\w+ )?(?:support|vote|belong|favou?r|like|join|prefer)`,
    `${be} (?:a |an |in a |in the |part of a |in any )?(?:member of (?:a|an|any|the|${possessive}) (?:\\w+ )?(?:union|party)|(?:trade |labou?r )?unions?|union members?|left-wing|right-wing|republican|democrat|socialist|communist|politically active|feminist|activist|conservative(?=[?.,;]|$| or liberal)|liberal(?=[?.,;]|$| or conservative))\\b`,
    `${act} (?:belong to|join(?:ed)?|support(?:ed)?|organi[sz]ed?) (?:a|an|any|the) (?:\\w+ )?(?:(?:trade |labou?r |workers' )union|union|political party|strike)\\b`,
    `${act} (?:been |gone |go |been out )?on strike\\b`,
    "political (?:views?|beliefs?|opinions?|affiliation|leanings?|convictions?|party)",
    `(?:think|thinks|opinion|view|feel) (?:about|of|on) (?:the )?(?:unions|trade unions|unioni[sz](?:ing|ation)|president|prime minister|abortion|immigration policy|last election|brexit)\\b`,
    `would ${subject} join a union|union (?:membership|sympath)`,
    `${act} (?:been )?active in (?:a |any |the )?(?:\\w+ )?(?:union|party|politics)\\b|who (?:are|is) ${subject} (?:going to vote|voting) for`,
    `(?:which|what) (?:social |private )?(?:clubs?|societies|lodges|associations)(?: or \\w+ \\w+)? ${act} (?:\\w+ )?belong`,
  ],
};
