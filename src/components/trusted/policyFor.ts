type Factory<Rules> = {createPolicy(name: string, rules: Rules): Rules};

/** Makes a policy of Trusted Types; a browser without them asks for nothing, and takes texts as they are. */
export function policyFor<Rules extends object>(name: string, rules: Rules): Rules {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory<Rules>};
  return trustedTypes?.createPolicy(name, rules) ?? rules;
}
