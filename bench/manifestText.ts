/** A Pod as teams write them, of three containers with ports, probes, hooks, limits, secrets and volumes: some ninety lines. */
export function podText(name: string): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: shop
spec:
  securityContext:
    runAsNonRoot: true
    fsGroup: 2000
    seccompProfile: {type: RuntimeDefault}
  terminationGracePeriodSeconds: 45
  initContainers:
    - name: proxy
      image: registry.example/mesh/proxy:1.29
      restartPolicy: Always
      ports:
        - {name: mesh, containerPort: 15001}
      startupProbe:
        httpGet: {path: /ready, port: mesh}
        failureThreshold: 30
      resources:
        requests: {cpu: 50m, memory: 64Mi}
  containers:
    - name: web
      image: registry.example/shop/web:4.2
      args: ["--listen", ":8080", "--upstream", "http://localhost:9090"]
      ports:
        - name: http
          containerPort: 8080
      env:
        - name: NODE
          valueFrom:
            fieldRef:
              fieldPath: spec.nodeName
        - name: TOKEN
          valueFrom:
            secretKeyRef: {name: shop, key: token}
      readinessProbe:
        httpGet:
          path: /healthz
          port: http
        periodSeconds: 5
      livenessProbe:
        tcpSocket:
          port: http
      lifecycle:
        preStop:
          sleep:
            seconds: 5
      resources:
        requests:
          cpu: 250m
          memory: 256Mi
        limits:
          memory: 512Mi
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop: [ALL]
      volumeMounts:
        - name: config
          mountPath: /etc/web
          readOnly: true
        - name: cache
          mountPath: /var/cache/web
    - name: log
      image: registry.example/shop/log:2.0
      command:
        - sh
        - -c
        - |
          trap 'exit 0' TERM
          tail -F /var/cache/web/access.log &
          wait
      volumeMounts:
        - name: cache
          mountPath: /var/cache/web
  volumes:
    - name: config
      configMap:
        name: web
        items:
          - key: nginx.conf
            path: nginx.conf
    - name: cache
      emptyDir:
        sizeLimit: 1Gi
  affinity:
    podAntiAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 100
          podAffinityTerm:
            topologyKey: kubernetes.io/hostname
            labelSelector:
              matchLabels:
                app.kubernetes.io/name: ${name}
`;
}

/** Several such Pods in one text: as the items of a List, or parted by lines of three dashes. */
export function manyPods(count: number, as: 'list' | 'documents'): string {
  const texts = Array.from({length: count}, (_, index) => podText(`shop-${index}`));
  if (as === 'documents') return texts.join('---\n');
  const items = texts.map((text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`);
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
}
