/** What others import as `ocs-tck/link`: a client of the CTI link and of the control link (docs/link.md). */
export { KitError } from '../kernel/kit-error.ts';
export * from '../link/frames/cti-frames.ts';
export type { BadFrame, CloseReason, FrameConnection, SendOutcome } from '../link/frames/frame-connection.ts';
export { type FrameJudgment, validateFrame } from '../link/frames/validate-frame.ts';
export { JsonRpcClient } from '../link/json-rpc/json-rpc-client.ts';
export { type LinkAddress, parseLinkAddress } from '../link/link-address.ts';
export { type OpenLinkOptions, openLink } from '../link/open-link.ts';
