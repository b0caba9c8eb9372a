/** Nodes out of which something was taken: what was put into them stands in its place. */
function robbed(records: readonly MutationRecord[]): Set<Node> {
  return new Set(records.filter(({ removedNodes }) => removedNodes.length > 0).map(({ target }) => target));
}

/** Where nodes stood that were taken out of a place. */
function placeBefore({ target, nextSibling, previousSibling }: MutationRecord): Node | null {
  if (nextSibling?.parentNode === target) return nextSibling;
  return previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
}

/**
 * Undoes what others have done to a picture: puts back what was taken away, takes away what was put in its place, and writes back what was rewritten.
 * What was only added stays, as the marks of browser extensions do.
 */
export function undo(records: readonly MutationRecord[]): void {
  const places = robbed(records);
  for (const record of [...records].reverse()) {
    const { target, addedNodes, removedNodes } = record;
    if (record.type === 'characterData') (target as CharacterData).data = record.oldValue ?? '';
    else if (places.has(target)) {
      for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
      const before = placeBefore(record);
      for (const node of removedNodes) target.insertBefore(node, before);
    }
  }
}
