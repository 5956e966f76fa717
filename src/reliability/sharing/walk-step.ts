import type { Ask } from './rights-model.ts';

/** Something that happens to the telephones of one chain's call; agents are named by their DNs. */
export type Operation =
  | { readonly kind: 'dial' | 'leave'; readonly from: string }
  | { readonly kind: 'consult'; readonly from: string; readonly to: string; readonly carries: boolean }
  | {
      readonly kind: 'singleStepTransfer' | 'singleStepConference';
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'transferOutside' | 'addOutside'; readonly from: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'answerConsultation' | 'dropConsultation' | 'completeTransfer' | 'completeConference' }
  | { readonly kind: 'answer' | 'decline' | 'end' };

/** One step of a walk, as it is saved and played again. `order` decides in which order events come, and which come twice. */
export type WalkStep =
  /** An agent gets a record, which takes the place of one that is closed. */
  | { readonly do: 'take'; readonly slot: number; readonly dn: string }
  | { readonly do: 'logIn' | 'logOut'; readonly dn: string }
  | { readonly do: 'operate'; readonly slot: number; readonly operation: Operation; readonly order: number }
  /** A request about one of the chain's two records. */
  | {
      readonly do: 'ask';
      readonly slot: number;
      readonly dn: string;
      readonly ask: Ask;
      readonly chained: boolean;
      readonly value: number;
    };
