/** A half-open stretch `[start, end)` of the author's own text, in UTF-16 code units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of the given ones. */
export function cover(first: Span, ...rest: readonly Span[]): Span {
  let { start, end } = first;
  for (const span of rest) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Finds which of many spans holds a given one, in logarithmic time; they have to be in order and must not overlap. */
export function holderAmong<T extends Span>(spans: readonly T[]): (inner: Span) => T | undefined {
  return (inner) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= inner.start) low = middle + 1;
      else high = middle;
    }
    const candidate = spans[low - 1];
    return candidate !== undefined && contains(candidate, inner) ? candidate : undefined;
  };
}

/** Tells whether any of many spans, which may be in any order and overlap, overlaps a given one; in logarithmic time. */
export function overlapAmong(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = ordered.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => (reaches[firstFrom(ordered, end) - 1] ?? 0) > start;
}

/** The index of the first of the spans, which are in order, that begins at `at` or behind it. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
