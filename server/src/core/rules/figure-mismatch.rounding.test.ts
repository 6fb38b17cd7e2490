import { describe, test } from 'node:test';
import { DIGITAL_ECONOMY, REVENUE, WORKERS } from '../../../../test/support/recorded-figures.ts';
import { expectFindings } from '../../../../test/support/world.ts';
import { figureMismatch } from './figure-mismatch.ts';

describe('figure-mismatch accepts a figure that is rounded', () => {
  for (const words of [
    'hơn 2,61 triệu tỷ đồng',
    'hơn 2,6 triệu tỷ đồng',
    'hơn 2 triệu tỷ đồng',
    'hơn 2.600.000 tỷ đồng',
  ])
    holds(
      `a little less, and "hơn": ${words}`,
      `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành ước đạt ${words}.`,
    );

  holds(
    'a figure rounded in another magnitude',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt 2,62 triệu tỷ đồng.`,
  );

  holds(
    'gần 1,8 triệu for 1.767.321',
    `${WORKERS}=== draft 2100-01-15
Năm 2099, tổng số lao động toàn ngành gần 1,8 triệu người.`,
  );

  holds(
    'khoảng 1,77 triệu for 1.767.321',
    `${WORKERS}=== draft 2100-01-15
Năm 2099, tổng số lao động toàn ngành khoảng 1,77 triệu người.`,
  );

  holds(
    'hơn 2,6 triệu tỷ for 2.615.480 tỷ',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt hơn 2,6 triệu tỷ đồng.`,
  );

  holds(
    'gần 17% for 16,5%',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số chiếm gần 17% GDP.`,
  );

  holds(
    'a decimal place more',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số chiếm 16,50% GDP.`,
  );

  holds(
    'a range that holds the recorded value',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số chiếm từ 16% đến 17% GDP.`,
  );

  holds(
    'một phần sáu for 16,5%',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số chiếm một phần sáu GDP.`,
  );

  holds(
    'three magnitudes in words',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt hai triệu sáu trăm nghìn tỷ đồng.`,
  );
});

describe('figure-mismatch reports a figure beyond its rounding', () => {
  holds(
    'what is far less, written to three digits',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành ước đạt hơn ⟦2,16 triệu tỷ đồng⟧{figure-mismatch}.`,
  );

  holds(
    'a rounded figure beyond its rounding',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt ⟦2,63 triệu tỷ đồng⟧{figure-mismatch}.`,
  );

  holds(
    'a wrong magnitude',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt ⟦2.615.480 triệu đồng⟧{figure-mismatch}.`,
  );

  holds(
    'more than was reached',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt trên ⟦2,7 triệu tỷ đồng⟧{figure-mismatch}.`,
  );

  holds(
    'một phần tư for 16,5%',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số chiếm ⟦một phần tư⟧{figure-mismatch} GDP.`,
  );

  holds(
    'more than was counted',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
Năm 2099, tổng số lao động toàn ngành hơn ⟦1,8 triệu người⟧{figure-mismatch}.`,
  );
});

function holds(name: string, world: string): void {
  test(name, () => expectFindings(world, [figureMismatch]));
}
