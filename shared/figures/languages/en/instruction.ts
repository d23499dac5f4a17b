/** Orders to set aside what was said before, and talk of the machine itself. */
export const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|every|everything|the|of|your|these|those)\s+)*(?:above|previous|prior|preceding|earlier|foregoing|instructions?|rules|prompt)\b|\b(?:system|developer|assistant) (?:prompt|message|note)\b|\b(?:AI|language model|LLM|chatbot)s?\b[^.]{0,40}\b(?:must|should|shall|report|return|answer|output)\b|\b(?:report|return|output|print)\b[^.]{0,40}\bJSON\b/i;
