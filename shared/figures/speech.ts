/** What a word does where somebody says something: makes him speak, cites him, names a number given, or says who he is. */
export type Speech = 'says' | 'according' | 'by' | 'estimate' | 'role' | 'pronoun' | 'officials' | 'citing';
