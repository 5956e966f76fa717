import type { ImDecoration } from '../harness/instant-messages/embedded-im.ts';
import type { RecordingDecoration } from '../harness/recording/recording-system.ts';
import type { ExchangeDecoration } from '../harness/workspace-api/exchange.ts';
import type { DesktopDecoration } from '../reference/desktop/desktop-runner.ts';
import type { Decoration } from '../reference/machines.ts';
import type { RoleFault, RoleVariant } from '../roles/role.ts';

/** An implementation that is wrong in one stated way: the right reference of its role, decorated. */
export interface Fault<D> extends RoleFault {
  /** Made for every reset, so that it remembers nothing from before. */
  readonly decoration: D;
}

export type OcsFault = Fault<Decoration>;

export type DesktopFault = Fault<DesktopDecoration>;

export type RecordingFault = Fault<RecordingDecoration>;

export type ImFault = Fault<ImDecoration>;

export type WorkspaceFault = Fault<ExchangeDecoration>;

/** A lawful implementation that differs from the reference in one stated way: the reference, decorated. */
export interface Variant<D> extends RoleVariant {
  /** Made for every reset, like that of a fault. */
  readonly decoration: D;
}

export type OcsVariant = Variant<Decoration>;

export type DesktopVariant = Variant<DesktopDecoration>;

export type RecordingVariant = Variant<RecordingDecoration>;

export type ImVariant = Variant<ImDecoration>;

export type WorkspaceVariant = Variant<ExchangeDecoration>;
