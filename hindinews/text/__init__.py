"""Characters and words: folding, tokens, sentences, numerals."""
