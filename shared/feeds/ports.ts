/**
 * Ports that a news site is never on: those that browsers refuse (Fetch Standard, "port blocking": mail, shells, names
 * and chat), and those of databases, caches and consoles, which answer to HTTP or are upset by it.
 */
const REFUSED: ReadonlySet<number> = new Set([
  ...[0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103],
  ...[
    104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
  ],
  ...[515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723],
  ...[2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
  // SMB, SQL Server, Oracle, ZooKeeper, Docker, etcd, MySQL, remote desktop, PostgreSQL, VNC, CouchDB
  ...[445, 1433, 1434, 1521, 2181, 2375, 2376, 2379, 2380, 3306, 3389, 5432, 5900, 5901, 5984],
  // WinRM, Redis, kubelet, Cassandra, Elasticsearch, Memcached, MongoDB, Kafka
  ...[5985, 5986, 6379, 6380, 10250, 7000, 9042, 9200, 9300, 11211, 27017, 27018, 27019, 9092],
]);

export function isRefusedPort(port: number): boolean {
  return REFUSED.has(port);
}
