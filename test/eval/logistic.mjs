// Logistic regression with a quadratic penalty, by Newton's method: exact enough for a few dozen numbers, and the same on every machine.

/** `rows` are { features, positive, weight }; the first feature is the bias and is hardly penalised. */
export function fitWeights(rows, penalty = 1) {
  const size = rows[0].features.length;
  let weights = new Array(size).fill(0);
  for (let round = 0; round < 30; round += 1) {
    const gradient = weights.map((weight, i) => penaltyOf(i) * weight);
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? penaltyOf(i) : 0)));
    for (const { features, positive, weight } of rows) {
      const likelihood = likelihoodOf(features, weights);
      const slope = weight * likelihood * (1 - likelihood);
      for (let i = 0; i < size; i += 1) {
        if (features[i] === 0) continue;
        gradient[i] += weight * (likelihood - (positive ? 1 : 0)) * features[i];
        for (let j = 0; j < size; j += 1) curvature[i][j] += slope * features[i] * features[j];
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((each, i) => each - step[i]);
  }
  return weights;

  function penaltyOf(index) {
    return index === 0 ? 0.01 : penalty;
  }
}

export function likelihoodOf(features, weights) {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i], 0)));
}

/** Solves a small system by elimination with pivots. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < rows.length; i += 1) {
    let pivot = i;
    for (let k = i; k < rows.length; k += 1) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < rows.length; k += 1) {
      if (k === i) continue;
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j < rows[k].length; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i]);
}
