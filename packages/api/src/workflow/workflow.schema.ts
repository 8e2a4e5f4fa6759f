import { statuses } from '@pasport/model';
import Type from 'typebox';

const at = Type.String({ format: 'date-time' });
const day = Type.String({ format: 'date' });

export const ReviewSchema = Type.Object({
  passport: Type.Object({ id: Type.String(), status: Type.Enum([...statuses]), revision: Type.Integer() }),
  proposal: Type.Union([
    Type.Object({ version: Type.Integer(), state: Type.Enum(['draft', 'submitted', 'returned']), baseRevision: Type.Integer() }),
    Type.Null(),
  ]),
  submission: Type.Union([
    Type.Object({
      id: Type.String(),
      kind: Type.Enum(['new', 'change']),
      state: Type.Enum(['submitted', 'returned']),
      submittedAt: at,
      dueOn: day,
      decidedAt: Type.Optional(at),
      note: Type.Optional(Type.String()),
      submittedBy: Type.Optional(Type.String()),
      decidedBy: Type.Optional(Type.String()),
    }),
    Type.Null(),
  ]),
  may: Type.Object({ submit: Type.Boolean(), withdraw: Type.Boolean(), decide: Type.Boolean() }),
});

export const CommentBody = Type.Object(
  {
    pointer: Type.String({ maxLength: 500, description: 'JSON Pointer (RFC 6901), např. /title/cs' }),
    text: Type.String({ maxLength: 5_000 }),
  },
  { additionalProperties: false },
);

export const CommentSchema = Type.Object({
  id: Type.String(),
  pointer: Type.String(),
  text: Type.String(),
  at,
  isResolved: Type.Boolean(),
  resolvedAt: Type.Optional(at),
  submission: Type.Optional(Type.String()),
  author: Type.Optional(Type.String()),
});

export const ProposalSchema = Type.Object({
  version: Type.Integer(),
  state: Type.Enum(['draft', 'submitted', 'returned']),
  baseRevision: Type.Integer(),
  isCurrent: Type.Boolean(),
  createdAt: at,
  updatedAt: at,
  author: Type.Optional(Type.String()),
  editedBy: Type.Optional(Type.String()),
  draft: Type.Unsafe({ $ref: 'Draft#' }),
});
