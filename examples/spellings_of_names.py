"""Checking the spelling of names: which people are written in more than one way in the archive, and which two spellings may be one name."""

from __future__ import annotations

from archive import documents

from hindinews import romanize, same_name, similarity

spellings: dict[str, dict[str, int]] = {}
for _, doc in documents():
    for person in doc.people:
        for mention in doc.mentions_of(person):
            forms = spellings.setdefault(person.name, {})
            forms[mention.text] = forms.get(mention.text, 0) + 1
print("Written in more than one way:")
for name, forms in sorted(spellings.items()):
    if len(forms) > 1:
        print(f"  {name}: " + ", ".join(f"{form} ({times})" for form, times in sorted(forms.items())))
print("One name?")
for one, other in (("मंटुरोव", "मंतुरोव"), ("ज़ेलेंस्की", "जेलेंस्की"), ("डोभाल", "डोवल"), ("पुतिन", "पटेल")):
    print(f"  {one} ({romanize(one)}), {other} ({romanize(other)}): {'yes' if same_name(one, other) else 'no'}, {similarity(one, other).value:.2f}")
