import { App, Chart, Duration, Size } from 'cdk8s';
import * as kplus from 'cdk8s-plus-34';

const app = new App();

// A chart puts its namespace into everything in it, so the namespace itself has a chart of its own.
new kplus.Namespace(new Chart(app, 'namespace'), 'namespace', {
  metadata: { name: 'shop', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
});

const chart = new Chart(app, 'shop', { namespace: 'shop' });

const restricted: kplus.ContainerSecurityContextProps = {
  capabilities: { drop: [kplus.Capability.ALL] },
  seccompProfile: { type: kplus.SeccompProfileType.RUNTIME_DEFAULT },
};

// Made by whoever keeps the secrets; a password has no place in a repository.
const password = kplus.Secret.fromSecretName(chart, 'db-secret', 'db').envValue('password');

const settings = new kplus.ConfigMap(chart, 'settings', {
  metadata: { name: 'web' },
  data: { CURRENCY: 'EUR', LOG_LEVEL: 'info' },
});

const databaseService = new kplus.Service(chart, 'db-service', {
  metadata: { name: 'db' },
  clusterIP: 'None',
  ports: [{ name: 'postgres', port: 5432 }],
});

const data = kplus.Volume.fromName(chart, 'data', 'data');

new kplus.StatefulSet(chart, 'db', {
  metadata: { name: 'db' },
  replicas: 1,
  service: databaseService,
  securityContext: { user: 999, fsGroup: 999 },
  containers: [{
    name: 'postgres',
    image: 'postgres:16.4',
    ports: [{ name: 'postgres', number: 5432 }],
    envVariables: {
      POSTGRES_DB: kplus.EnvValue.fromValue('shop'),
      POSTGRES_PASSWORD: password,
      PGDATA: kplus.EnvValue.fromValue('/var/lib/postgresql/data/pgdata'),
    },
    resources: {
      cpu: { request: kplus.Cpu.millis(500) },
      memory: { request: Size.gibibytes(1), limit: Size.gibibytes(1) },
    },
    readiness: kplus.Probe.fromCommand(['pg_isready', '-U', 'postgres']),
    securityContext: { ...restricted, readOnlyRootFilesystem: false },
    volumeMounts: [{ path: '/var/lib/postgresql/data', volume: data }],
  }],
  volumeClaimTemplates: [{
    name: data.name,
    accessModes: [kplus.PersistentVolumeAccessMode.READ_WRITE_ONCE],
    storage: Size.gibibytes(10),
  }],
});

const web = new kplus.Deployment(chart, 'web', {
  metadata: { name: 'web' },
  replicas: 3,
  containers: [{
    name: 'web',
    image: 'ghcr.io/acme/shop-web:1.4.2',
    ports: [{ name: 'http', number: 8080 }],
    envFrom: [kplus.Env.fromConfigMap(settings)],
    envVariables: {
      DB_HOST: kplus.EnvValue.fromValue(databaseService.name),
      DB_PASSWORD: password,
    },
    resources: {
      cpu: { request: kplus.Cpu.millis(250) },
      memory: { request: Size.mebibytes(256), limit: Size.mebibytes(256) },
    },
    readiness: kplus.Probe.fromHttpGet('/ready', { port: 8080, periodSeconds: Duration.seconds(5) }),
    liveness: kplus.Probe.fromHttpGet('/healthz', { port: 8080, initialDelaySeconds: Duration.seconds(15) }),
    securityContext: restricted,
    volumeMounts: [{ path: '/tmp', volume: kplus.Volume.fromEmptyDir(chart, 'tmp', 'tmp') }],
  }],
});

const webService = web.exposeViaService({ name: 'web', ports: [{ port: 80, targetPort: 8080 }] });

const ingress = new kplus.Ingress(chart, 'ingress', {
  metadata: { name: 'shop' },
  className: 'nginx',
  tls: [{ hosts: ['shop.example.com'], secret: kplus.Secret.fromSecretName(chart, 'tls-secret', 'shop-tls') }],
});
ingress.addHostRule('shop.example.com', '/', kplus.IngressBackend.fromService(webService));

app.synth();
