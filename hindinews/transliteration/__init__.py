"""Names across scripts: sounds, romanization, keys, similarity, letter names and designations."""
