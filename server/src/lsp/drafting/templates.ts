import { snippetSyntax } from '../../core/features/snippet.ts';
import { skeletonOf, TEMPLATES } from '../../core/features/templates/skeleton.ts';
import type { Server } from '../parts.ts';
import type { TemplatesResult } from './protocol.ts';

/** `doichieu/templates`: a skeleton for each of the commonest kinds, with the legal bases that are in force today. */
export async function templates({ session, ports }: Pick<Server, 'session' | 'ports'>): Promise<TemplatesResult> {
  const { world, asOf } = await session.situation(undefined);
  const context = { knowledge: world.knowledge, asOf: asOf ?? ports.today() };
  return {
    templates: TEMPLATES.map((template) => ({
      kind: template.kind,
      title: template.title,
      regime: template.regime,
      snippet: snippetSyntax(skeletonOf(template, context)),
    })),
  };
}
