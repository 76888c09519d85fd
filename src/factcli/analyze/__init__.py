"""Text to Analysis: words, entities, concepts, properties, polarity. Given its vocabulary, never loading it."""
