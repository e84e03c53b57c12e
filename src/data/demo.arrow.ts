import {tableFromArrays, tableToIPC} from "apache-arrow";

process.stdout.write(tableToIPC(tableFromArrays({a: [1, 2, 3]}), "file"));
