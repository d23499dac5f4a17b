/** A line in lines of at most `width` characters, each indented; a word that is longer, such as an address, stays whole. */
export function wrapped(line: string, width: number, indent: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && indent + longer.length > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current].map((each) => ' '.repeat(indent) + each).join('\n');
}
