import { gmlAxisOrder } from './checks/gml-axis-order.ts';
import { gmlExtent } from './checks/gml-extent.ts';
import type { GmlCheck } from './gml-check.ts';

/** Every check of GML; the order is that of reports and of the documentation. */
export const gmlChecks: readonly GmlCheck[] = [gmlAxisOrder, gmlExtent];
