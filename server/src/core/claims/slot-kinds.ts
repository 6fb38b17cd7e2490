export type Aspect = 'level' | 'rise' | 'fall';

/**
 * `aim`: to be reached; `order`: has to be done; `fact`: past or measured; `aside`: told of an earlier plan, supposed or
 * denied, so that the draft itself does not assert it; `open`: the words do not say.
 */
export type Modality = 'aim' | 'order' | 'fact' | 'aside' | 'open';

export type Polarity = 'positive' | 'negative';

/** `local`: the draft speaks of its own province, district, body; `general`: of the country, or of nobody in particular. */
export type Scope = 'general' | 'local';
