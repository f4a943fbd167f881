"""The forms of ordinary Hindi words, by paradigm: so that the unknown words of an article can be told from names.

`words/ordinary.toml` lists headwords under the paradigm they follow; this module spells out each paradigm.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from hindinews.gazetteer.forms import form_key
from hindinews.gazetteer.store import FUNCTION_WORD, ORDINARY, VERB

#: Endings of a verb stem: infinitives, participles, perfect, subjunctive, future, imperative, agent noun. Attested with कह: कहना, कहने, कहता, कहा, कही, कहे, कहेंगे, कहकर, कहिए.
VERB_ENDINGS = (
    "|ना|ने|नी|ता|ते|ती|तीं|ा|े|ी|ीं|या|ये|यी|ए|ई|ईं|ऊं|ूं|ें|एं|ो|ओ|ेगा|ेगी|ेंगे|ेंगी|ोगे|ोगी|ूंगा|ूंगी|एगा|एगी|एंगे|एंगी|ओगे|ऊंगा|ऊंगी|कर|के|इए|िए|िये|इये|ाया|ाई|ाए|ाना|ाने|ाता|ाते|ाती|वाना|वाने|वाया|वाई|वाए"
).split("|")
#: Verbs whose forms no ending gives.
IRREGULAR_VERBS = "किया किए किये की कीं कीजिए दिया दिए दिये दी दीं दीजिए लिया लिए लिये ली लीं लीजिए गया गए गये गई गयी गईं गयीं हुआ हुए हुई हुईं पिया सिया जिया दूंगा दूंगी लूंगा दे दें देंगे देगा देगी लेंगे लेगा लेगी लें हो हों होंगे होगा होगी दो लो".split()
ENDINGS = {
    "masculine_aa": ("", -1, ("े", "ों", "ो")),
    "masculine": ("", 0, ("", "ों", "ो")),
    "feminine_ii": ("", -1, ("ी", "ियां", "ियों", "ि")),
    "feminine": ("", 0, ("", "ें", "ों", "एं", "ओं")),
    "adjectives_aa": ("", -1, ("ा", "े", "ी", "ीं")),
}


def ordinary_words(lists: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, int]]:
    """Every form of the listed words with its flag, possibly twice."""
    for stem in lists.get("verbs", ()):
        base = form_key(stem)
        for ending in VERB_ENDINGS:
            if ending[:1] in "ािीुूेैोौ" and ending and base[-1] in "ािीुूेैोौआईऊएओ":
                continue
            yield base + ending, VERB | ORDINARY
        if base.endswith(("ी", "ू")):
            for ending in VERB_ENDINGS:
                yield base[:-1] + {"ी": "ि", "ू": "ु"}[base[-1]] + ending, VERB | ORDINARY
    for word in IRREGULAR_VERBS:
        yield form_key(word), VERB | ORDINARY
    for name, words in lists.items():
        if name == "verbs":
            continue
        flag = FUNCTION_WORD | ORDINARY if name == "function_words" else ORDINARY
        _, cut, endings = ENDINGS.get(name, ("", 0, ()))
        for word in words:
            key = form_key(word)
            yield key, flag
            stem = key[:cut] if cut else key
            for ending in endings:
                yield stem + ending, flag
            if name in ("masculine", "masculine_aa") and key.endswith("ी"):
                yield key[:-1] + "ियों", flag  # अधिकारियों
            if name in ("feminine", "feminine_ii") and key.endswith(("ई", "ि")):
                stem = key[:-1] + ("इ" if key.endswith("ई") else "ि")
                yield from ((stem + ending, flag) for ending in ("यां", "यों"))  # कार्रवाइयां, शक्तियां
            if name == "adjectives":
                yield key + "ों", flag  # घायलों, बुजुर्गों
                if key.endswith("ी"):
                    yield key[:-1] + "ियों", flag
            if name == "english_loans":
                for ending in ("ों", "्स", "ें"):
                    yield key + ending, flag
