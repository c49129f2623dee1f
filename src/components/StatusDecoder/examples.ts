/** Output of kubectl to begin with. */
export const examples = {
  row: 'web-5d9c7b-x2x7p   1/2   Init:CrashLoopBackOff   7 (2m5s ago)   3h12m',
  block: `NAMESPACE   NAME          READY   STATUS             RESTARTS      AGE
shop        web-7k2xq     1/1     Running            0             3d
shop        cart-m9d4m    0/1     CrashLoopBackOff   6 (41s ago)   9m
shop        mail-8x9d2    0/1     ImagePullBackOff   0             4m
batch       report-q4t5   0/1     Completed          0             5h
batch       sync-zz1p0    1/1     Terminating        0             31m`,
  describe: `Status:           Running
Containers:
  app:
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
Conditions:
  Type              Status
  Ready             False
Events:
  Type     Reason   Age   From     Message
  Warning  BackOff  9s    kubelet  Back-off restarting failed container app`,
} as const;

/** Stands in the empty field: what belongs there, at a glance. */
export const sample = `NAME    READY   STATUS             RESTARTS
web-0   0/1     CrashLoopBackOff   6 (41s ago)`;

export type Example = keyof typeof examples;
