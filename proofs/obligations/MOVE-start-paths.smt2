; MOVE-start-paths: Every session takes exactly one path of the move of start.
; clauses: Q1, A1, P1, P2, R1, E1, E3, X1, X6
; unsat means that it holds
; phases: 0 unopened 1 queued.empty 2 queued.waiting 3 active.busy 4 active.idle 5 deactivated.empty 6 deactivated.waiting 7 closed.unstarted 8 closed.draining 9 closed.waiting 10 closed.ended 11 canceled.draining 12 canceled.ended 13 expired.draining 14 expired.ended
; reasons: 0 none 1 closed 2 canceled 3 expired 4 unused
; a time of -1 is not set
(set-logic ALL)
(declare-fun before.Q () Int)
(declare-fun before.R () Int)
(declare-fun before.deadline () Int)
(declare-fun before.ended_at () Int)
(declare-fun before.holds () Bool)
(declare-fun before.idle_deadline () Int)
(declare-fun before.metered_since () Int)
(declare-fun before.phase () Int)
(declare-fun before.reason () Int)
(declare-fun before.unused_deadline () Int)
(declare-fun before.usage () Int)
(declare-fun busy () Int)
(declare-fun chosen () Bool)
(declare-fun earlier.10 () Bool)
(declare-fun earlier.100 () Bool)
(declare-fun earlier.101 () Bool)
(declare-fun earlier.102 () Bool)
(declare-fun earlier.103 () Bool)
(declare-fun earlier.104 () Bool)
(declare-fun earlier.105 () Bool)
(declare-fun earlier.106 () Bool)
(declare-fun earlier.107 () Bool)
(declare-fun earlier.108 () Bool)
(declare-fun earlier.109 () Bool)
(declare-fun earlier.11 () Bool)
(declare-fun earlier.110 () Bool)
(declare-fun earlier.111 () Bool)
(declare-fun earlier.112 () Bool)
(declare-fun earlier.113 () Bool)
(declare-fun earlier.114 () Bool)
(declare-fun earlier.115 () Bool)
(declare-fun earlier.116 () Bool)
(declare-fun earlier.117 () Bool)
(declare-fun earlier.118 () Bool)
(declare-fun earlier.119 () Bool)
(declare-fun earlier.12 () Bool)
(declare-fun earlier.120 () Bool)
(declare-fun earlier.121 () Bool)
(declare-fun earlier.122 () Bool)
(declare-fun earlier.123 () Bool)
(declare-fun earlier.124 () Bool)
(declare-fun earlier.125 () Bool)
(declare-fun earlier.126 () Bool)
(declare-fun earlier.127 () Bool)
(declare-fun earlier.128 () Bool)
(declare-fun earlier.129 () Bool)
(declare-fun earlier.13 () Bool)
(declare-fun earlier.130 () Bool)
(declare-fun earlier.131 () Bool)
(declare-fun earlier.132 () Bool)
(declare-fun earlier.133 () Bool)
(declare-fun earlier.134 () Bool)
(declare-fun earlier.135 () Bool)
(declare-fun earlier.136 () Bool)
(declare-fun earlier.137 () Bool)
(declare-fun earlier.138 () Bool)
(declare-fun earlier.139 () Bool)
(declare-fun earlier.14 () Bool)
(declare-fun earlier.140 () Bool)
(declare-fun earlier.141 () Bool)
(declare-fun earlier.142 () Bool)
(declare-fun earlier.143 () Bool)
(declare-fun earlier.144 () Bool)
(declare-fun earlier.145 () Bool)
(declare-fun earlier.146 () Bool)
(declare-fun earlier.147 () Bool)
(declare-fun earlier.148 () Bool)
(declare-fun earlier.149 () Bool)
(declare-fun earlier.15 () Bool)
(declare-fun earlier.150 () Bool)
(declare-fun earlier.151 () Bool)
(declare-fun earlier.152 () Bool)
(declare-fun earlier.153 () Bool)
(declare-fun earlier.154 () Bool)
(declare-fun earlier.155 () Bool)
(declare-fun earlier.156 () Bool)
(declare-fun earlier.157 () Bool)
(declare-fun earlier.158 () Bool)
(declare-fun earlier.159 () Bool)
(declare-fun earlier.16 () Bool)
(declare-fun earlier.160 () Bool)
(declare-fun earlier.161 () Bool)
(declare-fun earlier.162 () Bool)
(declare-fun earlier.163 () Bool)
(declare-fun earlier.164 () Bool)
(declare-fun earlier.165 () Bool)
(declare-fun earlier.166 () Bool)
(declare-fun earlier.167 () Bool)
(declare-fun earlier.168 () Bool)
(declare-fun earlier.169 () Bool)
(declare-fun earlier.17 () Bool)
(declare-fun earlier.170 () Bool)
(declare-fun earlier.171 () Bool)
(declare-fun earlier.172 () Bool)
(declare-fun earlier.173 () Bool)
(declare-fun earlier.174 () Bool)
(declare-fun earlier.175 () Bool)
(declare-fun earlier.176 () Bool)
(declare-fun earlier.177 () Bool)
(declare-fun earlier.178 () Bool)
(declare-fun earlier.179 () Bool)
(declare-fun earlier.18 () Bool)
(declare-fun earlier.180 () Bool)
(declare-fun earlier.181 () Bool)
(declare-fun earlier.182 () Bool)
(declare-fun earlier.183 () Bool)
(declare-fun earlier.184 () Bool)
(declare-fun earlier.185 () Bool)
(declare-fun earlier.186 () Bool)
(declare-fun earlier.187 () Bool)
(declare-fun earlier.188 () Bool)
(declare-fun earlier.189 () Bool)
(declare-fun earlier.19 () Bool)
(declare-fun earlier.190 () Bool)
(declare-fun earlier.191 () Bool)
(declare-fun earlier.192 () Bool)
(declare-fun earlier.193 () Bool)
(declare-fun earlier.194 () Bool)
(declare-fun earlier.195 () Bool)
(declare-fun earlier.196 () Bool)
(declare-fun earlier.197 () Bool)
(declare-fun earlier.198 () Bool)
(declare-fun earlier.199 () Bool)
(declare-fun earlier.2 () Bool)
(declare-fun earlier.20 () Bool)
(declare-fun earlier.200 () Bool)
(declare-fun earlier.201 () Bool)
(declare-fun earlier.202 () Bool)
(declare-fun earlier.203 () Bool)
(declare-fun earlier.204 () Bool)
(declare-fun earlier.205 () Bool)
(declare-fun earlier.206 () Bool)
(declare-fun earlier.207 () Bool)
(declare-fun earlier.208 () Bool)
(declare-fun earlier.209 () Bool)
(declare-fun earlier.21 () Bool)
(declare-fun earlier.210 () Bool)
(declare-fun earlier.211 () Bool)
(declare-fun earlier.212 () Bool)
(declare-fun earlier.213 () Bool)
(declare-fun earlier.214 () Bool)
(declare-fun earlier.215 () Bool)
(declare-fun earlier.216 () Bool)
(declare-fun earlier.217 () Bool)
(declare-fun earlier.218 () Bool)
(declare-fun earlier.219 () Bool)
(declare-fun earlier.22 () Bool)
(declare-fun earlier.220 () Bool)
(declare-fun earlier.221 () Bool)
(declare-fun earlier.222 () Bool)
(declare-fun earlier.223 () Bool)
(declare-fun earlier.224 () Bool)
(declare-fun earlier.225 () Bool)
(declare-fun earlier.226 () Bool)
(declare-fun earlier.227 () Bool)
(declare-fun earlier.228 () Bool)
(declare-fun earlier.229 () Bool)
(declare-fun earlier.23 () Bool)
(declare-fun earlier.230 () Bool)
(declare-fun earlier.231 () Bool)
(declare-fun earlier.232 () Bool)
(declare-fun earlier.233 () Bool)
(declare-fun earlier.234 () Bool)
(declare-fun earlier.235 () Bool)
(declare-fun earlier.236 () Bool)
(declare-fun earlier.237 () Bool)
(declare-fun earlier.238 () Bool)
(declare-fun earlier.239 () Bool)
(declare-fun earlier.24 () Bool)
(declare-fun earlier.240 () Bool)
(declare-fun earlier.241 () Bool)
(declare-fun earlier.242 () Bool)
(declare-fun earlier.243 () Bool)
(declare-fun earlier.244 () Bool)
(declare-fun earlier.245 () Bool)
(declare-fun earlier.246 () Bool)
(declare-fun earlier.247 () Bool)
(declare-fun earlier.248 () Bool)
(declare-fun earlier.249 () Bool)
(declare-fun earlier.25 () Bool)
(declare-fun earlier.250 () Bool)
(declare-fun earlier.251 () Bool)
(declare-fun earlier.252 () Bool)
(declare-fun earlier.253 () Bool)
(declare-fun earlier.254 () Bool)
(declare-fun earlier.255 () Bool)
(declare-fun earlier.256 () Bool)
(declare-fun earlier.257 () Bool)
(declare-fun earlier.258 () Bool)
(declare-fun earlier.259 () Bool)
(declare-fun earlier.26 () Bool)
(declare-fun earlier.260 () Bool)
(declare-fun earlier.261 () Bool)
(declare-fun earlier.262 () Bool)
(declare-fun earlier.263 () Bool)
(declare-fun earlier.264 () Bool)
(declare-fun earlier.265 () Bool)
(declare-fun earlier.266 () Bool)
(declare-fun earlier.267 () Bool)
(declare-fun earlier.268 () Bool)
(declare-fun earlier.269 () Bool)
(declare-fun earlier.27 () Bool)
(declare-fun earlier.270 () Bool)
(declare-fun earlier.271 () Bool)
(declare-fun earlier.272 () Bool)
(declare-fun earlier.273 () Bool)
(declare-fun earlier.274 () Bool)
(declare-fun earlier.275 () Bool)
(declare-fun earlier.276 () Bool)
(declare-fun earlier.277 () Bool)
(declare-fun earlier.278 () Bool)
(declare-fun earlier.279 () Bool)
(declare-fun earlier.28 () Bool)
(declare-fun earlier.280 () Bool)
(declare-fun earlier.281 () Bool)
(declare-fun earlier.282 () Bool)
(declare-fun earlier.283 () Bool)
(declare-fun earlier.284 () Bool)
(declare-fun earlier.285 () Bool)
(declare-fun earlier.286 () Bool)
(declare-fun earlier.287 () Bool)
(declare-fun earlier.288 () Bool)
(declare-fun earlier.289 () Bool)
(declare-fun earlier.29 () Bool)
(declare-fun earlier.290 () Bool)
(declare-fun earlier.291 () Bool)
(declare-fun earlier.292 () Bool)
(declare-fun earlier.293 () Bool)
(declare-fun earlier.294 () Bool)
(declare-fun earlier.295 () Bool)
(declare-fun earlier.296 () Bool)
(declare-fun earlier.297 () Bool)
(declare-fun earlier.298 () Bool)
(declare-fun earlier.299 () Bool)
(declare-fun earlier.3 () Bool)
(declare-fun earlier.30 () Bool)
(declare-fun earlier.300 () Bool)
(declare-fun earlier.301 () Bool)
(declare-fun earlier.302 () Bool)
(declare-fun earlier.303 () Bool)
(declare-fun earlier.304 () Bool)
(declare-fun earlier.305 () Bool)
(declare-fun earlier.306 () Bool)
(declare-fun earlier.307 () Bool)
(declare-fun earlier.308 () Bool)
(declare-fun earlier.309 () Bool)
(declare-fun earlier.31 () Bool)
(declare-fun earlier.310 () Bool)
(declare-fun earlier.311 () Bool)
(declare-fun earlier.312 () Bool)
(declare-fun earlier.313 () Bool)
(declare-fun earlier.314 () Bool)
(declare-fun earlier.315 () Bool)
(declare-fun earlier.316 () Bool)
(declare-fun earlier.317 () Bool)
(declare-fun earlier.318 () Bool)
(declare-fun earlier.319 () Bool)
(declare-fun earlier.32 () Bool)
(declare-fun earlier.320 () Bool)
(declare-fun earlier.321 () Bool)
(declare-fun earlier.322 () Bool)
(declare-fun earlier.323 () Bool)
(declare-fun earlier.324 () Bool)
(declare-fun earlier.325 () Bool)
(declare-fun earlier.326 () Bool)
(declare-fun earlier.327 () Bool)
(declare-fun earlier.328 () Bool)
(declare-fun earlier.329 () Bool)
(declare-fun earlier.33 () Bool)
(declare-fun earlier.330 () Bool)
(declare-fun earlier.331 () Bool)
(declare-fun earlier.332 () Bool)
(declare-fun earlier.333 () Bool)
(declare-fun earlier.334 () Bool)
(declare-fun earlier.335 () Bool)
(declare-fun earlier.336 () Bool)
(declare-fun earlier.337 () Bool)
(declare-fun earlier.338 () Bool)
(declare-fun earlier.339 () Bool)
(declare-fun earlier.34 () Bool)
(declare-fun earlier.340 () Bool)
(declare-fun earlier.341 () Bool)
(declare-fun earlier.342 () Bool)
(declare-fun earlier.343 () Bool)
(declare-fun earlier.344 () Bool)
(declare-fun earlier.345 () Bool)
(declare-fun earlier.346 () Bool)
(declare-fun earlier.347 () Bool)
(declare-fun earlier.348 () Bool)
(declare-fun earlier.349 () Bool)
(declare-fun earlier.35 () Bool)
(declare-fun earlier.350 () Bool)
(declare-fun earlier.351 () Bool)
(declare-fun earlier.352 () Bool)
(declare-fun earlier.353 () Bool)
(declare-fun earlier.354 () Bool)
(declare-fun earlier.355 () Bool)
(declare-fun earlier.356 () Bool)
(declare-fun earlier.357 () Bool)
(declare-fun earlier.358 () Bool)
(declare-fun earlier.359 () Bool)
(declare-fun earlier.36 () Bool)
(declare-fun earlier.360 () Bool)
(declare-fun earlier.361 () Bool)
(declare-fun earlier.362 () Bool)
(declare-fun earlier.363 () Bool)
(declare-fun earlier.364 () Bool)
(declare-fun earlier.365 () Bool)
(declare-fun earlier.366 () Bool)
(declare-fun earlier.367 () Bool)
(declare-fun earlier.368 () Bool)
(declare-fun earlier.369 () Bool)
(declare-fun earlier.37 () Bool)
(declare-fun earlier.370 () Bool)
(declare-fun earlier.371 () Bool)
(declare-fun earlier.372 () Bool)
(declare-fun earlier.373 () Bool)
(declare-fun earlier.374 () Bool)
(declare-fun earlier.375 () Bool)
(declare-fun earlier.376 () Bool)
(declare-fun earlier.377 () Bool)
(declare-fun earlier.378 () Bool)
(declare-fun earlier.379 () Bool)
(declare-fun earlier.38 () Bool)
(declare-fun earlier.380 () Bool)
(declare-fun earlier.381 () Bool)
(declare-fun earlier.382 () Bool)
(declare-fun earlier.383 () Bool)
(declare-fun earlier.384 () Bool)
(declare-fun earlier.385 () Bool)
(declare-fun earlier.386 () Bool)
(declare-fun earlier.387 () Bool)
(declare-fun earlier.388 () Bool)
(declare-fun earlier.389 () Bool)
(declare-fun earlier.39 () Bool)
(declare-fun earlier.390 () Bool)
(declare-fun earlier.391 () Bool)
(declare-fun earlier.392 () Bool)
(declare-fun earlier.393 () Bool)
(declare-fun earlier.394 () Bool)
(declare-fun earlier.395 () Bool)
(declare-fun earlier.396 () Bool)
(declare-fun earlier.397 () Bool)
(declare-fun earlier.398 () Bool)
(declare-fun earlier.399 () Bool)
(declare-fun earlier.4 () Bool)
(declare-fun earlier.40 () Bool)
(declare-fun earlier.400 () Bool)
(declare-fun earlier.401 () Bool)
(declare-fun earlier.402 () Bool)
(declare-fun earlier.403 () Bool)
(declare-fun earlier.404 () Bool)
(declare-fun earlier.405 () Bool)
(declare-fun earlier.406 () Bool)
(declare-fun earlier.407 () Bool)
(declare-fun earlier.408 () Bool)
(declare-fun earlier.409 () Bool)
(declare-fun earlier.41 () Bool)
(declare-fun earlier.410 () Bool)
(declare-fun earlier.411 () Bool)
(declare-fun earlier.412 () Bool)
(declare-fun earlier.413 () Bool)
(declare-fun earlier.414 () Bool)
(declare-fun earlier.415 () Bool)
(declare-fun earlier.416 () Bool)
(declare-fun earlier.417 () Bool)
(declare-fun earlier.418 () Bool)
(declare-fun earlier.419 () Bool)
(declare-fun earlier.42 () Bool)
(declare-fun earlier.420 () Bool)
(declare-fun earlier.421 () Bool)
(declare-fun earlier.422 () Bool)
(declare-fun earlier.423 () Bool)
(declare-fun earlier.424 () Bool)
(declare-fun earlier.425 () Bool)
(declare-fun earlier.426 () Bool)
(declare-fun earlier.427 () Bool)
(declare-fun earlier.428 () Bool)
(declare-fun earlier.429 () Bool)
(declare-fun earlier.43 () Bool)
(declare-fun earlier.430 () Bool)
(declare-fun earlier.431 () Bool)
(declare-fun earlier.432 () Bool)
(declare-fun earlier.433 () Bool)
(declare-fun earlier.434 () Bool)
(declare-fun earlier.435 () Bool)
(declare-fun earlier.436 () Bool)
(declare-fun earlier.437 () Bool)
(declare-fun earlier.438 () Bool)
(declare-fun earlier.439 () Bool)
(declare-fun earlier.44 () Bool)
(declare-fun earlier.440 () Bool)
(declare-fun earlier.441 () Bool)
(declare-fun earlier.442 () Bool)
(declare-fun earlier.443 () Bool)
(declare-fun earlier.444 () Bool)
(declare-fun earlier.445 () Bool)
(declare-fun earlier.446 () Bool)
(declare-fun earlier.447 () Bool)
(declare-fun earlier.448 () Bool)
(declare-fun earlier.449 () Bool)
(declare-fun earlier.45 () Bool)
(declare-fun earlier.450 () Bool)
(declare-fun earlier.451 () Bool)
(declare-fun earlier.452 () Bool)
(declare-fun earlier.453 () Bool)
(declare-fun earlier.454 () Bool)
(declare-fun earlier.455 () Bool)
(declare-fun earlier.456 () Bool)
(declare-fun earlier.457 () Bool)
(declare-fun earlier.458 () Bool)
(declare-fun earlier.459 () Bool)
(declare-fun earlier.46 () Bool)
(declare-fun earlier.460 () Bool)
(declare-fun earlier.461 () Bool)
(declare-fun earlier.462 () Bool)
(declare-fun earlier.463 () Bool)
(declare-fun earlier.464 () Bool)
(declare-fun earlier.47 () Bool)
(declare-fun earlier.48 () Bool)
(declare-fun earlier.49 () Bool)
(declare-fun earlier.5 () Bool)
(declare-fun earlier.50 () Bool)
(declare-fun earlier.51 () Bool)
(declare-fun earlier.52 () Bool)
(declare-fun earlier.53 () Bool)
(declare-fun earlier.54 () Bool)
(declare-fun earlier.55 () Bool)
(declare-fun earlier.56 () Bool)
(declare-fun earlier.57 () Bool)
(declare-fun earlier.58 () Bool)
(declare-fun earlier.59 () Bool)
(declare-fun earlier.6 () Bool)
(declare-fun earlier.60 () Bool)
(declare-fun earlier.61 () Bool)
(declare-fun earlier.62 () Bool)
(declare-fun earlier.63 () Bool)
(declare-fun earlier.64 () Bool)
(declare-fun earlier.65 () Bool)
(declare-fun earlier.66 () Bool)
(declare-fun earlier.67 () Bool)
(declare-fun earlier.68 () Bool)
(declare-fun earlier.69 () Bool)
(declare-fun earlier.7 () Bool)
(declare-fun earlier.70 () Bool)
(declare-fun earlier.71 () Bool)
(declare-fun earlier.72 () Bool)
(declare-fun earlier.73 () Bool)
(declare-fun earlier.74 () Bool)
(declare-fun earlier.75 () Bool)
(declare-fun earlier.76 () Bool)
(declare-fun earlier.77 () Bool)
(declare-fun earlier.78 () Bool)
(declare-fun earlier.79 () Bool)
(declare-fun earlier.8 () Bool)
(declare-fun earlier.80 () Bool)
(declare-fun earlier.81 () Bool)
(declare-fun earlier.82 () Bool)
(declare-fun earlier.83 () Bool)
(declare-fun earlier.84 () Bool)
(declare-fun earlier.85 () Bool)
(declare-fun earlier.86 () Bool)
(declare-fun earlier.87 () Bool)
(declare-fun earlier.88 () Bool)
(declare-fun earlier.89 () Bool)
(declare-fun earlier.9 () Bool)
(declare-fun earlier.90 () Bool)
(declare-fun earlier.91 () Bool)
(declare-fun earlier.92 () Bool)
(declare-fun earlier.93 () Bool)
(declare-fun earlier.94 () Bool)
(declare-fun earlier.95 () Bool)
(declare-fun earlier.96 () Bool)
(declare-fun earlier.97 () Bool)
(declare-fun earlier.98 () Bool)
(declare-fun earlier.99 () Bool)
(declare-fun earliest () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun many_others_run () Bool)
(declare-fun max_time () Int)
(declare-fun now () Int)
(declare-fun path.1 () Bool)
(declare-fun path.10 () Bool)
(declare-fun path.100 () Bool)
(declare-fun path.101 () Bool)
(declare-fun path.102 () Bool)
(declare-fun path.103 () Bool)
(declare-fun path.104 () Bool)
(declare-fun path.105 () Bool)
(declare-fun path.106 () Bool)
(declare-fun path.107 () Bool)
(declare-fun path.108 () Bool)
(declare-fun path.109 () Bool)
(declare-fun path.11 () Bool)
(declare-fun path.110 () Bool)
(declare-fun path.111 () Bool)
(declare-fun path.112 () Bool)
(declare-fun path.113 () Bool)
(declare-fun path.114 () Bool)
(declare-fun path.115 () Bool)
(declare-fun path.116 () Bool)
(declare-fun path.117 () Bool)
(declare-fun path.118 () Bool)
(declare-fun path.119 () Bool)
(declare-fun path.12 () Bool)
(declare-fun path.120 () Bool)
(declare-fun path.121 () Bool)
(declare-fun path.122 () Bool)
(declare-fun path.123 () Bool)
(declare-fun path.124 () Bool)
(declare-fun path.125 () Bool)
(declare-fun path.126 () Bool)
(declare-fun path.127 () Bool)
(declare-fun path.128 () Bool)
(declare-fun path.129 () Bool)
(declare-fun path.13 () Bool)
(declare-fun path.130 () Bool)
(declare-fun path.131 () Bool)
(declare-fun path.132 () Bool)
(declare-fun path.133 () Bool)
(declare-fun path.134 () Bool)
(declare-fun path.135 () Bool)
(declare-fun path.136 () Bool)
(declare-fun path.137 () Bool)
(declare-fun path.138 () Bool)
(declare-fun path.139 () Bool)
(declare-fun path.14 () Bool)
(declare-fun path.140 () Bool)
(declare-fun path.141 () Bool)
(declare-fun path.142 () Bool)
(declare-fun path.143 () Bool)
(declare-fun path.144 () Bool)
(declare-fun path.145 () Bool)
(declare-fun path.146 () Bool)
(declare-fun path.147 () Bool)
(declare-fun path.148 () Bool)
(declare-fun path.149 () Bool)
(declare-fun path.15 () Bool)
(declare-fun path.150 () Bool)
(declare-fun path.151 () Bool)
(declare-fun path.152 () Bool)
(declare-fun path.153 () Bool)
(declare-fun path.154 () Bool)
(declare-fun path.155 () Bool)
(declare-fun path.156 () Bool)
(declare-fun path.157 () Bool)
(declare-fun path.158 () Bool)
(declare-fun path.159 () Bool)
(declare-fun path.16 () Bool)
(declare-fun path.160 () Bool)
(declare-fun path.161 () Bool)
(declare-fun path.162 () Bool)
(declare-fun path.163 () Bool)
(declare-fun path.164 () Bool)
(declare-fun path.165 () Bool)
(declare-fun path.166 () Bool)
(declare-fun path.167 () Bool)
(declare-fun path.168 () Bool)
(declare-fun path.169 () Bool)
(declare-fun path.17 () Bool)
(declare-fun path.170 () Bool)
(declare-fun path.171 () Bool)
(declare-fun path.172 () Bool)
(declare-fun path.173 () Bool)
(declare-fun path.174 () Bool)
(declare-fun path.175 () Bool)
(declare-fun path.176 () Bool)
(declare-fun path.177 () Bool)
(declare-fun path.178 () Bool)
(declare-fun path.179 () Bool)
(declare-fun path.18 () Bool)
(declare-fun path.180 () Bool)
(declare-fun path.181 () Bool)
(declare-fun path.182 () Bool)
(declare-fun path.183 () Bool)
(declare-fun path.184 () Bool)
(declare-fun path.185 () Bool)
(declare-fun path.186 () Bool)
(declare-fun path.187 () Bool)
(declare-fun path.188 () Bool)
(declare-fun path.189 () Bool)
(declare-fun path.19 () Bool)
(declare-fun path.190 () Bool)
(declare-fun path.191 () Bool)
(declare-fun path.192 () Bool)
(declare-fun path.193 () Bool)
(declare-fun path.194 () Bool)
(declare-fun path.195 () Bool)
(declare-fun path.196 () Bool)
(declare-fun path.197 () Bool)
(declare-fun path.198 () Bool)
(declare-fun path.199 () Bool)
(declare-fun path.2 () Bool)
(declare-fun path.20 () Bool)
(declare-fun path.200 () Bool)
(declare-fun path.201 () Bool)
(declare-fun path.202 () Bool)
(declare-fun path.203 () Bool)
(declare-fun path.204 () Bool)
(declare-fun path.205 () Bool)
(declare-fun path.206 () Bool)
(declare-fun path.207 () Bool)
(declare-fun path.208 () Bool)
(declare-fun path.209 () Bool)
(declare-fun path.21 () Bool)
(declare-fun path.210 () Bool)
(declare-fun path.211 () Bool)
(declare-fun path.212 () Bool)
(declare-fun path.213 () Bool)
(declare-fun path.214 () Bool)
(declare-fun path.215 () Bool)
(declare-fun path.216 () Bool)
(declare-fun path.217 () Bool)
(declare-fun path.218 () Bool)
(declare-fun path.219 () Bool)
(declare-fun path.22 () Bool)
(declare-fun path.220 () Bool)
(declare-fun path.221 () Bool)
(declare-fun path.222 () Bool)
(declare-fun path.223 () Bool)
(declare-fun path.224 () Bool)
(declare-fun path.225 () Bool)
(declare-fun path.226 () Bool)
(declare-fun path.227 () Bool)
(declare-fun path.228 () Bool)
(declare-fun path.229 () Bool)
(declare-fun path.23 () Bool)
(declare-fun path.230 () Bool)
(declare-fun path.231 () Bool)
(declare-fun path.232 () Bool)
(declare-fun path.233 () Bool)
(declare-fun path.234 () Bool)
(declare-fun path.235 () Bool)
(declare-fun path.236 () Bool)
(declare-fun path.237 () Bool)
(declare-fun path.238 () Bool)
(declare-fun path.239 () Bool)
(declare-fun path.24 () Bool)
(declare-fun path.240 () Bool)
(declare-fun path.241 () Bool)
(declare-fun path.242 () Bool)
(declare-fun path.243 () Bool)
(declare-fun path.244 () Bool)
(declare-fun path.245 () Bool)
(declare-fun path.246 () Bool)
(declare-fun path.247 () Bool)
(declare-fun path.248 () Bool)
(declare-fun path.249 () Bool)
(declare-fun path.25 () Bool)
(declare-fun path.250 () Bool)
(declare-fun path.251 () Bool)
(declare-fun path.252 () Bool)
(declare-fun path.253 () Bool)
(declare-fun path.254 () Bool)
(declare-fun path.255 () Bool)
(declare-fun path.256 () Bool)
(declare-fun path.257 () Bool)
(declare-fun path.258 () Bool)
(declare-fun path.259 () Bool)
(declare-fun path.26 () Bool)
(declare-fun path.260 () Bool)
(declare-fun path.261 () Bool)
(declare-fun path.262 () Bool)
(declare-fun path.263 () Bool)
(declare-fun path.264 () Bool)
(declare-fun path.265 () Bool)
(declare-fun path.266 () Bool)
(declare-fun path.267 () Bool)
(declare-fun path.268 () Bool)
(declare-fun path.269 () Bool)
(declare-fun path.27 () Bool)
(declare-fun path.270 () Bool)
(declare-fun path.271 () Bool)
(declare-fun path.272 () Bool)
(declare-fun path.273 () Bool)
(declare-fun path.274 () Bool)
(declare-fun path.275 () Bool)
(declare-fun path.276 () Bool)
(declare-fun path.277 () Bool)
(declare-fun path.278 () Bool)
(declare-fun path.279 () Bool)
(declare-fun path.28 () Bool)
(declare-fun path.280 () Bool)
(declare-fun path.281 () Bool)
(declare-fun path.282 () Bool)
(declare-fun path.283 () Bool)
(declare-fun path.284 () Bool)
(declare-fun path.285 () Bool)
(declare-fun path.286 () Bool)
(declare-fun path.287 () Bool)
(declare-fun path.288 () Bool)
(declare-fun path.289 () Bool)
(declare-fun path.29 () Bool)
(declare-fun path.290 () Bool)
(declare-fun path.291 () Bool)
(declare-fun path.292 () Bool)
(declare-fun path.293 () Bool)
(declare-fun path.294 () Bool)
(declare-fun path.295 () Bool)
(declare-fun path.296 () Bool)
(declare-fun path.297 () Bool)
(declare-fun path.298 () Bool)
(declare-fun path.299 () Bool)
(declare-fun path.3 () Bool)
(declare-fun path.30 () Bool)
(declare-fun path.300 () Bool)
(declare-fun path.301 () Bool)
(declare-fun path.302 () Bool)
(declare-fun path.303 () Bool)
(declare-fun path.304 () Bool)
(declare-fun path.305 () Bool)
(declare-fun path.306 () Bool)
(declare-fun path.307 () Bool)
(declare-fun path.308 () Bool)
(declare-fun path.309 () Bool)
(declare-fun path.31 () Bool)
(declare-fun path.310 () Bool)
(declare-fun path.311 () Bool)
(declare-fun path.312 () Bool)
(declare-fun path.313 () Bool)
(declare-fun path.314 () Bool)
(declare-fun path.315 () Bool)
(declare-fun path.316 () Bool)
(declare-fun path.317 () Bool)
(declare-fun path.318 () Bool)
(declare-fun path.319 () Bool)
(declare-fun path.32 () Bool)
(declare-fun path.320 () Bool)
(declare-fun path.321 () Bool)
(declare-fun path.322 () Bool)
(declare-fun path.323 () Bool)
(declare-fun path.324 () Bool)
(declare-fun path.325 () Bool)
(declare-fun path.326 () Bool)
(declare-fun path.327 () Bool)
(declare-fun path.328 () Bool)
(declare-fun path.329 () Bool)
(declare-fun path.33 () Bool)
(declare-fun path.330 () Bool)
(declare-fun path.331 () Bool)
(declare-fun path.332 () Bool)
(declare-fun path.333 () Bool)
(declare-fun path.334 () Bool)
(declare-fun path.335 () Bool)
(declare-fun path.336 () Bool)
(declare-fun path.337 () Bool)
(declare-fun path.338 () Bool)
(declare-fun path.339 () Bool)
(declare-fun path.34 () Bool)
(declare-fun path.340 () Bool)
(declare-fun path.341 () Bool)
(declare-fun path.342 () Bool)
(declare-fun path.343 () Bool)
(declare-fun path.344 () Bool)
(declare-fun path.345 () Bool)
(declare-fun path.346 () Bool)
(declare-fun path.347 () Bool)
(declare-fun path.348 () Bool)
(declare-fun path.349 () Bool)
(declare-fun path.35 () Bool)
(declare-fun path.350 () Bool)
(declare-fun path.351 () Bool)
(declare-fun path.352 () Bool)
(declare-fun path.353 () Bool)
(declare-fun path.354 () Bool)
(declare-fun path.355 () Bool)
(declare-fun path.356 () Bool)
(declare-fun path.357 () Bool)
(declare-fun path.358 () Bool)
(declare-fun path.359 () Bool)
(declare-fun path.36 () Bool)
(declare-fun path.360 () Bool)
(declare-fun path.361 () Bool)
(declare-fun path.362 () Bool)
(declare-fun path.363 () Bool)
(declare-fun path.364 () Bool)
(declare-fun path.365 () Bool)
(declare-fun path.366 () Bool)
(declare-fun path.367 () Bool)
(declare-fun path.368 () Bool)
(declare-fun path.369 () Bool)
(declare-fun path.37 () Bool)
(declare-fun path.370 () Bool)
(declare-fun path.371 () Bool)
(declare-fun path.372 () Bool)
(declare-fun path.373 () Bool)
(declare-fun path.374 () Bool)
(declare-fun path.375 () Bool)
(declare-fun path.376 () Bool)
(declare-fun path.377 () Bool)
(declare-fun path.378 () Bool)
(declare-fun path.379 () Bool)
(declare-fun path.38 () Bool)
(declare-fun path.380 () Bool)
(declare-fun path.381 () Bool)
(declare-fun path.382 () Bool)
(declare-fun path.383 () Bool)
(declare-fun path.384 () Bool)
(declare-fun path.385 () Bool)
(declare-fun path.386 () Bool)
(declare-fun path.387 () Bool)
(declare-fun path.388 () Bool)
(declare-fun path.389 () Bool)
(declare-fun path.39 () Bool)
(declare-fun path.390 () Bool)
(declare-fun path.391 () Bool)
(declare-fun path.392 () Bool)
(declare-fun path.393 () Bool)
(declare-fun path.394 () Bool)
(declare-fun path.395 () Bool)
(declare-fun path.396 () Bool)
(declare-fun path.397 () Bool)
(declare-fun path.398 () Bool)
(declare-fun path.399 () Bool)
(declare-fun path.4 () Bool)
(declare-fun path.40 () Bool)
(declare-fun path.400 () Bool)
(declare-fun path.401 () Bool)
(declare-fun path.402 () Bool)
(declare-fun path.403 () Bool)
(declare-fun path.404 () Bool)
(declare-fun path.405 () Bool)
(declare-fun path.406 () Bool)
(declare-fun path.407 () Bool)
(declare-fun path.408 () Bool)
(declare-fun path.409 () Bool)
(declare-fun path.41 () Bool)
(declare-fun path.410 () Bool)
(declare-fun path.411 () Bool)
(declare-fun path.412 () Bool)
(declare-fun path.413 () Bool)
(declare-fun path.414 () Bool)
(declare-fun path.415 () Bool)
(declare-fun path.416 () Bool)
(declare-fun path.417 () Bool)
(declare-fun path.418 () Bool)
(declare-fun path.419 () Bool)
(declare-fun path.42 () Bool)
(declare-fun path.420 () Bool)
(declare-fun path.421 () Bool)
(declare-fun path.422 () Bool)
(declare-fun path.423 () Bool)
(declare-fun path.424 () Bool)
(declare-fun path.425 () Bool)
(declare-fun path.426 () Bool)
(declare-fun path.427 () Bool)
(declare-fun path.428 () Bool)
(declare-fun path.429 () Bool)
(declare-fun path.43 () Bool)
(declare-fun path.430 () Bool)
(declare-fun path.431 () Bool)
(declare-fun path.432 () Bool)
(declare-fun path.433 () Bool)
(declare-fun path.434 () Bool)
(declare-fun path.435 () Bool)
(declare-fun path.436 () Bool)
(declare-fun path.437 () Bool)
(declare-fun path.438 () Bool)
(declare-fun path.439 () Bool)
(declare-fun path.44 () Bool)
(declare-fun path.440 () Bool)
(declare-fun path.441 () Bool)
(declare-fun path.442 () Bool)
(declare-fun path.443 () Bool)
(declare-fun path.444 () Bool)
(declare-fun path.445 () Bool)
(declare-fun path.446 () Bool)
(declare-fun path.447 () Bool)
(declare-fun path.448 () Bool)
(declare-fun path.449 () Bool)
(declare-fun path.45 () Bool)
(declare-fun path.450 () Bool)
(declare-fun path.451 () Bool)
(declare-fun path.452 () Bool)
(declare-fun path.453 () Bool)
(declare-fun path.454 () Bool)
(declare-fun path.455 () Bool)
(declare-fun path.456 () Bool)
(declare-fun path.457 () Bool)
(declare-fun path.458 () Bool)
(declare-fun path.459 () Bool)
(declare-fun path.46 () Bool)
(declare-fun path.460 () Bool)
(declare-fun path.461 () Bool)
(declare-fun path.462 () Bool)
(declare-fun path.463 () Bool)
(declare-fun path.464 () Bool)
(declare-fun path.47 () Bool)
(declare-fun path.48 () Bool)
(declare-fun path.49 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.50 () Bool)
(declare-fun path.51 () Bool)
(declare-fun path.52 () Bool)
(declare-fun path.53 () Bool)
(declare-fun path.54 () Bool)
(declare-fun path.55 () Bool)
(declare-fun path.56 () Bool)
(declare-fun path.57 () Bool)
(declare-fun path.58 () Bool)
(declare-fun path.59 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.60 () Bool)
(declare-fun path.61 () Bool)
(declare-fun path.62 () Bool)
(declare-fun path.63 () Bool)
(declare-fun path.64 () Bool)
(declare-fun path.65 () Bool)
(declare-fun path.66 () Bool)
(declare-fun path.67 () Bool)
(declare-fun path.68 () Bool)
(declare-fun path.69 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.70 () Bool)
(declare-fun path.71 () Bool)
(declare-fun path.72 () Bool)
(declare-fun path.73 () Bool)
(declare-fun path.74 () Bool)
(declare-fun path.75 () Bool)
(declare-fun path.76 () Bool)
(declare-fun path.77 () Bool)
(declare-fun path.78 () Bool)
(declare-fun path.79 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.80 () Bool)
(declare-fun path.81 () Bool)
(declare-fun path.82 () Bool)
(declare-fun path.83 () Bool)
(declare-fun path.84 () Bool)
(declare-fun path.85 () Bool)
(declare-fun path.86 () Bool)
(declare-fun path.87 () Bool)
(declare-fun path.88 () Bool)
(declare-fun path.89 () Bool)
(declare-fun path.9 () Bool)
(declare-fun path.90 () Bool)
(declare-fun path.91 () Bool)
(declare-fun path.92 () Bool)
(declare-fun path.93 () Bool)
(declare-fun path.94 () Bool)
(declare-fun path.95 () Bool)
(declare-fun path.96 () Bool)
(declare-fun path.97 () Bool)
(declare-fun path.98 () Bool)
(declare-fun path.99 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun test.1 () Bool)
(declare-fun test.10 () Bool)
(declare-fun test.11 () Bool)
(declare-fun test.12 () Bool)
(declare-fun test.13 () Bool)
(declare-fun test.14 () Bool)
(declare-fun test.15 () Bool)
(declare-fun test.16 () Bool)
(declare-fun test.17 () Bool)
(declare-fun test.18 () Bool)
(declare-fun test.19 () Bool)
(declare-fun test.2 () Bool)
(declare-fun test.20 () Bool)
(declare-fun test.21 () Bool)
(declare-fun test.22 () Bool)
(declare-fun test.23 () Bool)
(declare-fun test.24 () Bool)
(declare-fun test.25 () Bool)
(declare-fun test.26 () Bool)
(declare-fun test.27 () Bool)
(declare-fun test.28 () Bool)
(declare-fun test.29 () Bool)
(declare-fun test.3 () Bool)
(declare-fun test.4 () Bool)
(declare-fun test.5 () Bool)
(declare-fun test.6 () Bool)
(declare-fun test.7 () Bool)
(declare-fun test.8 () Bool)
(declare-fun test.9 () Bool)
(declare-fun unused_timeout () Int)
; parameters and environment satisfy their constraints
(assert
  (and
    (>= max_time 0)
    (> max_time 0)
    (>= interactive_timeout 0)
    (>= interactive_timeout 0)
    (or (= unused_timeout (- 1)) (>= unused_timeout 0))
    (or (= unused_timeout (- 1)) (> unused_timeout 0))
    (>= now 0)
    (>= now 0)
    (>= lanes 0)
    (>= busy before.R)
    (or held (not before.holds))))
; the constraints of the variables
(assert
  (and
    (>= before.Q 0)
    (and (>= before.R 0) (or (= before.R 0) (distinct before.deadline (- 1))))
    (or (not before.holds) (distinct before.deadline (- 1)))
    (or (= before.deadline (- 1)) (>= before.deadline 0))
    (or (= before.deadline (- 1)) (and (<= max_time before.deadline) (<= before.deadline (+ now max_time))))
    (or (= before.idle_deadline (- 1)) (>= before.idle_deadline 0))
    (or
      (= before.idle_deadline (- 1))
      (and (<= interactive_timeout before.idle_deadline) (<= before.idle_deadline (+ now interactive_timeout))))
    (or (= before.unused_deadline (- 1)) (>= before.unused_deadline 0))
    (or
      (= before.unused_deadline (- 1))
      (and
        (distinct unused_timeout (- 1))
        (<= unused_timeout before.unused_deadline)
        (<= before.unused_deadline (+ now unused_timeout))
        (= (+ before.Q before.R) 0)
        (= before.deadline (- 1))
        (= before.ended_at (- 1))))
    (or (= before.reason 0) (= before.reason 1) (= before.reason 2) (= before.reason 3) (= before.reason 4))
    (= (= before.reason 0) (= before.ended_at (- 1)))
    (or (= before.ended_at (- 1)) (>= before.ended_at 0))
    (or (= before.ended_at (- 1)) (<= before.ended_at now))
    (or (= before.metered_since (- 1)) (>= before.metered_since 0))
    (and
      (= (distinct before.metered_since (- 1)) (or before.holds (> before.R 0)))
      (or (= before.metered_since (- 1)) (<= before.metered_since now)))
    (>= before.usage 0)))
; the columns of the phase
(assert
  (or
    (and
      (= before.phase 1)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 2)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 3)
      (> (+ before.Q before.R) 0)
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 4)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) true)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 5)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 6)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 7)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (= before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 8)
      (> (+ before.Q before.R) 0)
      (= before.holds true)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 9)
      (and (> before.Q 0) (= before.R 0))
      (= before.holds false)
      (distinct before.deadline (- 1))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 10)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))
    (and
      (= before.phase 11)
      (and (= before.Q 0) (> before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 12)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      true
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))
    (and
      (= before.phase 13)
      (and (= before.Q 0) (> before.R 0))
      (= before.holds false)
      (and (distinct before.deadline (- 1)) (>= now before.deadline))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) false))
    (and
      (= before.phase 14)
      (and (= before.Q 0) (= before.R 0))
      (= before.holds false)
      (and (distinct before.deadline (- 1)) (>= now before.deadline))
      (= (distinct before.idle_deadline (- 1)) false)
      (= (distinct before.ended_at (- 1)) true))))
; a job is queued
(assert
  (> before.Q 0))
; it is the earliest, or there is another
(assert
  (or earliest (> before.Q 1)))
; the policy chooses exactly while no session holds the QPU
(assert
  (= chosen (not held)))
; a test: phase < closed.draining
(assert
  (= test.1 (< before.phase 8)))
; a test: phase < active.idle
(assert
  (= test.2 (< before.phase 4)))
; a test: phase < queued.waiting
(assert
  (= test.3 (< before.phase 2)))
; a test: phase < active.busy
(assert
  (= test.4 (< before.phase 3)))
; a test: Q == 0
(assert
  (= test.5 (= before.Q 0)))
; a test: Q == 1
(assert
  (= test.6 (= before.Q 1)))
; a test: many_others_run
(assert
  (= test.7 many_others_run))
; a test: shares_are_counted
(assert
  (= test.8 shares_are_counted))
; a test: holds
(assert
  (= test.9 before.holds))
; a test: held
(assert
  (= test.10 held))
; a test: earliest
(assert
  (= test.11 earliest))
; a test: lanes - busy + 1000000000 + 0 > 1000000000
(assert
  (= test.12 (> (+ (+ (+ lanes (* (- 1) busy)) 1000000000) 0) 1000000000)))
; a test: holds == True
(assert
  (= test.13 (= before.holds true)))
; a test: unused_deadline == -1
(assert
  (= test.14 (= before.unused_deadline (- 1))))
; a test: now + max_time != deadline
(assert
  (= test.15 (distinct (+ now max_time) before.deadline)))
; a test: now + max_time != -1
(assert
  (= test.16 (distinct (+ now max_time) (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.17 (distinct before.unused_deadline (- 1))))
; a test: holds != True
(assert
  (= test.18 (distinct before.holds true)))
; a test: deadline == -1
(assert
  (= test.19 (= before.deadline (- 1))))
; a test: deadline != -1
(assert
  (= test.20 (distinct before.deadline (- 1))))
; a test: lanes - busy + 0 + 0 > 0
(assert
  (= test.21 (> (+ (+ (+ lanes (* (- 1) busy)) 0) 0) 0)))
; a test: Q == 2
(assert
  (= test.22 (= before.Q 2)))
; a test: Q > 0
(assert
  (= test.23 (> before.Q 0)))
; a test: now < deadline
(assert
  (= test.24 (< now before.deadline)))
; a test: phase < deactivated.waiting
(assert
  (= test.25 (< before.phase 6)))
; a test: phase < closed.unstarted
(assert
  (= test.26 (< before.phase 7)))
; a test: phase < canceled.draining
(assert
  (= test.27 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.28 (< before.phase 9)))
; a test: phase < closed.ended
(assert
  (= test.29 (< before.phase 10)))
; a path to disabled
(assert
  (=
    path.1
    (and test.1 test.2 (not test.3) test.4 (not test.5) test.6 test.7 test.8 (not test.9) test.10 test.11 test.12)))
; a path to disabled
(assert
  (=
    path.2
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.3
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.4
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.5
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.6
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.7
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.8
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.9
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.10
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.11
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.12
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.13
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.14
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.15
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.16
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.17
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.18
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.19
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.20
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.21
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.22
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.23
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.24
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.25
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.26
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.27
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.28
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.29
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.30
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.31
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.32
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.33
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.34
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.35
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.36
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.37
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.38
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.39
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.40
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.41
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.42
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.43
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.44
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.45
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.46
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.47
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.48
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.49
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.50
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.51
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.52
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.53
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.54
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.55
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.56
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.57
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.58
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.59
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.60
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.61
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.62
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T04 to active.busy
(assert
  (=
    path.63
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.64
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.65
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.66
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.67
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.68
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.69
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.70
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.71
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.72
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.73
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.74
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.75
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.76
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.77
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.78
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T04 to active.busy
(assert
  (=
    path.79
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.80
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to T06 to active.busy
(assert
  (=
    path.81
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.82
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.83
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.11
      test.23
      (not test.12))))
; a path to T06 to active.busy
(assert
  (=
    path.84
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.85
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.86
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      (not test.12))))
; a path to T06 to active.busy
(assert
  (=
    path.87
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.88
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.89
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      (not test.21))))
; a path to T06 to active.busy
(assert
  (=
    path.90
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.91
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.92
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      (not test.21))))
; a path to T06 to active.busy
(assert
  (=
    path.93
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.94
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.95
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.96
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.97
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T06 to active.busy
(assert
  (=
    path.98
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.99
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.100
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.101
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.102
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T06 to active.busy
(assert
  (=
    path.103
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.104
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.105
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.106
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.107
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to T06 to active.busy
(assert
  (=
    path.108
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.109
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.110
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.111
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.112
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to T06 to active.busy
(assert
  (=
    path.113
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.114
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.115
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.116
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.117
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T06 to active.busy
(assert
  (=
    path.118
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.119
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.120
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.121
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.122
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T06 to active.busy
(assert
  (=
    path.123
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.124
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.125
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.126
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.127
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to T06 to active.busy
(assert
  (=
    path.128
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.129
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.130
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.131
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.132
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.133
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.134
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.135
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.136
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.137
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.138
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.139
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.140
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.141
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.142
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.143
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.144
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.145
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.146
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.147
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.148
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.149
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.150
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.151
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.152
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.153
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.154
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.155
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.156
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.157
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.158
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.159
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.160
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.161
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.162
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.163
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.164
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.165
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.166
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.167
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.168
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.169
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.170
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.171
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.172
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.173
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.174
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.175
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.176
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.177
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.178
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.179
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.180
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.181
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.182
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.183
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.184
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.185
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.186
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.187
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.188
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.189
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.190
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.191
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.192
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.193
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.194
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.195
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.196
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.197
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.198
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.199
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.200
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.201
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.202
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.203
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.204
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.205
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.206
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.207
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.208
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.209
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T13 to active.busy
(assert
  (=
    path.210
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.211
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.212
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.213
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.214
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.215
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.216
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.217
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.218
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.219
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.220
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.221
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.222
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.223
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.224
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.225
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.226
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.227
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.228
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.229
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T13 to active.busy
(assert
  (=
    path.230
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.231
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.232
    (and
      test.1
      (not test.2)
      (not test.25)
      test.26
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.233
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.234
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.235
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.236
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.237
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.238
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.239
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.240
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.241
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.242
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.243
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.244
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.245
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.246
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.247
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.248
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.249
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.250
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.251
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.252
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.253
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.254
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.255
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.256
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.257
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.258
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.259
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.260
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.261
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.262
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.263
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.264
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.265
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.266
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.267
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.268
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.269
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.270
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.271
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.272
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.273
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.274
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.275
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.276
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.277
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.278
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.279
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.280
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.281
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.282
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.283
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.284
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.285
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.286
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.287
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.288
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.289
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.290
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.291
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.292
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.293
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.294
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T21 to closed.draining
(assert
  (=
    path.295
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.296
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.297
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.298
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.299
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.300
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.301
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.302
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.303
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.304
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.305
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.306
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.307
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.308
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.309
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.310
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T21 to closed.draining
(assert
  (=
    path.311
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.13)
      test.14
      test.15
      test.16
      (not test.17)
      test.18
      (not test.9)
      test.19
      (not test.20)
      (not test.17)
      (not test.20)
      (not test.17))))
; a path to disabled
(assert
  (=
    path.312
    (and
      test.1
      (not test.2)
      (not test.25)
      (not test.26)
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to T23 to closed.draining
(assert
  (=
    path.313
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.314
    (and (not test.1) test.27 test.28 (not test.5) test.6 test.7 test.8 test.9 test.11 test.23 test.12 (not test.24))))
; a path to disabled
(assert
  (=
    path.315
    (and (not test.1) test.27 test.28 (not test.5) test.6 test.7 test.8 test.9 test.11 test.23 (not test.12))))
; a path to T23 to closed.draining
(assert
  (=
    path.316
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.317
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.318
    (and (not test.1) test.27 test.28 (not test.5) test.6 test.7 (not test.8) test.9 test.11 test.23 (not test.12))))
; a path to T23 to closed.draining
(assert
  (=
    path.319
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.320
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.321
    (and (not test.1) test.27 test.28 (not test.5) test.6 (not test.7) test.8 test.9 test.11 test.23 (not test.21))))
; a path to T23 to closed.draining
(assert
  (=
    path.322
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.323
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.324
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      (not test.21))))
; a path to T23 to closed.draining
(assert
  (=
    path.325
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.326
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.327
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.328
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.329
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T23 to closed.draining
(assert
  (=
    path.330
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.331
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.332
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.333
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.334
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T23 to closed.draining
(assert
  (=
    path.335
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.336
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.337
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.338
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.339
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to T23 to closed.draining
(assert
  (=
    path.340
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.341
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.342
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.343
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.344
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to T23 to closed.draining
(assert
  (=
    path.345
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.346
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.347
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.348
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.349
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T23 to closed.draining
(assert
  (=
    path.350
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.351
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.352
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      test.11
      test.23
      (not test.12))))
; a path to disabled
(assert
  (=
    path.353
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.12)))
; a path to disabled
(assert
  (=
    path.354
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.12))))
; a path to T23 to closed.draining
(assert
  (=
    path.355
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.356
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.357
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.358
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.359
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to T23 to closed.draining
(assert
  (=
    path.360
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      test.24
      test.9
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.361
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.362
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      test.11
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.363
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      test.21)))
; a path to disabled
(assert
  (=
    path.364
    (and
      (not test.1)
      test.27
      test.28
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      test.9
      (not test.11)
      test.23
      (not test.21))))
; a path to disabled
(assert
  (=
    path.365
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.366
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.367
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.368
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.369
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.370
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.371
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.372
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.373
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.374
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.375
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.376
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.377
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.378
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.379
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.380
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.381
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.382
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.383
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.384
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.385
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.386
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.387
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.388
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.389
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.390
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.391
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.392
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.393
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.394
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.395
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.396
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.397
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.398
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.399
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.400
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.401
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.402
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.403
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.404
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.405
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.406
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.407
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.408
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.409
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.410
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.411
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.412
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.413
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.414
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.415
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.416
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.417
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.418
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.419
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.420
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.421
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.422
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.423
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.424
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      test.22
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.425
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.426
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.427
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.428
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.429
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.430
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.431
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.432
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.433
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.434
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.435
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.12)))
; a path to disabled
(assert
  (=
    path.436
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.12))))
; a path to disabled
(assert
  (=
    path.437
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.12)))
; a path to disabled
(assert
  (=
    path.438
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.439
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.440
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.441
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12))))
; a path to T22 to closed.draining
(assert
  (=
    path.442
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.443
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.24))))
; a path to disabled
(assert
  (=
    path.444
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12))))
; a path to disabled
(assert
  (=
    path.445
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.446
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.447
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.448
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.449
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.450
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.451
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.452
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.453
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.454
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; a path to disabled
(assert
  (=
    path.455
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      test.21)))
; a path to disabled
(assert
  (=
    path.456
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.11
      (not test.21))))
; a path to disabled
(assert
  (=
    path.457
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      test.21)))
; a path to disabled
(assert
  (=
    path.458
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.11)
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.459
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.460
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.461
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.21))))
; a path to T22 to closed.draining
(assert
  (=
    path.462
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      test.24
      (not test.13)
      test.14
      test.18
      (not test.9)
      (not test.19)
      test.20
      (not test.17)
      test.20
      (not test.17))))
; a path to disabled
(assert
  (=
    path.463
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.21
      (not test.24))))
; a path to disabled
(assert
  (=
    path.464
    (and
      (not test.1)
      test.27
      (not test.28)
      test.29
      (not test.5)
      (not test.6)
      (not test.22)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.21))))
; one of the first 2 paths
(assert
  (= earlier.2 (or path.1 path.2)))
; one of the first 3 paths
(assert
  (= earlier.3 (or earlier.2 path.3)))
; one of the first 4 paths
(assert
  (= earlier.4 (or earlier.3 path.4)))
; one of the first 5 paths
(assert
  (= earlier.5 (or earlier.4 path.5)))
; one of the first 6 paths
(assert
  (= earlier.6 (or earlier.5 path.6)))
; one of the first 7 paths
(assert
  (= earlier.7 (or earlier.6 path.7)))
; one of the first 8 paths
(assert
  (= earlier.8 (or earlier.7 path.8)))
; one of the first 9 paths
(assert
  (= earlier.9 (or earlier.8 path.9)))
; one of the first 10 paths
(assert
  (= earlier.10 (or earlier.9 path.10)))
; one of the first 11 paths
(assert
  (= earlier.11 (or earlier.10 path.11)))
; one of the first 12 paths
(assert
  (= earlier.12 (or earlier.11 path.12)))
; one of the first 13 paths
(assert
  (= earlier.13 (or earlier.12 path.13)))
; one of the first 14 paths
(assert
  (= earlier.14 (or earlier.13 path.14)))
; one of the first 15 paths
(assert
  (= earlier.15 (or earlier.14 path.15)))
; one of the first 16 paths
(assert
  (= earlier.16 (or earlier.15 path.16)))
; one of the first 17 paths
(assert
  (= earlier.17 (or earlier.16 path.17)))
; one of the first 18 paths
(assert
  (= earlier.18 (or earlier.17 path.18)))
; one of the first 19 paths
(assert
  (= earlier.19 (or earlier.18 path.19)))
; one of the first 20 paths
(assert
  (= earlier.20 (or earlier.19 path.20)))
; one of the first 21 paths
(assert
  (= earlier.21 (or earlier.20 path.21)))
; one of the first 22 paths
(assert
  (= earlier.22 (or earlier.21 path.22)))
; one of the first 23 paths
(assert
  (= earlier.23 (or earlier.22 path.23)))
; one of the first 24 paths
(assert
  (= earlier.24 (or earlier.23 path.24)))
; one of the first 25 paths
(assert
  (= earlier.25 (or earlier.24 path.25)))
; one of the first 26 paths
(assert
  (= earlier.26 (or earlier.25 path.26)))
; one of the first 27 paths
(assert
  (= earlier.27 (or earlier.26 path.27)))
; one of the first 28 paths
(assert
  (= earlier.28 (or earlier.27 path.28)))
; one of the first 29 paths
(assert
  (= earlier.29 (or earlier.28 path.29)))
; one of the first 30 paths
(assert
  (= earlier.30 (or earlier.29 path.30)))
; one of the first 31 paths
(assert
  (= earlier.31 (or earlier.30 path.31)))
; one of the first 32 paths
(assert
  (= earlier.32 (or earlier.31 path.32)))
; one of the first 33 paths
(assert
  (= earlier.33 (or earlier.32 path.33)))
; one of the first 34 paths
(assert
  (= earlier.34 (or earlier.33 path.34)))
; one of the first 35 paths
(assert
  (= earlier.35 (or earlier.34 path.35)))
; one of the first 36 paths
(assert
  (= earlier.36 (or earlier.35 path.36)))
; one of the first 37 paths
(assert
  (= earlier.37 (or earlier.36 path.37)))
; one of the first 38 paths
(assert
  (= earlier.38 (or earlier.37 path.38)))
; one of the first 39 paths
(assert
  (= earlier.39 (or earlier.38 path.39)))
; one of the first 40 paths
(assert
  (= earlier.40 (or earlier.39 path.40)))
; one of the first 41 paths
(assert
  (= earlier.41 (or earlier.40 path.41)))
; one of the first 42 paths
(assert
  (= earlier.42 (or earlier.41 path.42)))
; one of the first 43 paths
(assert
  (= earlier.43 (or earlier.42 path.43)))
; one of the first 44 paths
(assert
  (= earlier.44 (or earlier.43 path.44)))
; one of the first 45 paths
(assert
  (= earlier.45 (or earlier.44 path.45)))
; one of the first 46 paths
(assert
  (= earlier.46 (or earlier.45 path.46)))
; one of the first 47 paths
(assert
  (= earlier.47 (or earlier.46 path.47)))
; one of the first 48 paths
(assert
  (= earlier.48 (or earlier.47 path.48)))
; one of the first 49 paths
(assert
  (= earlier.49 (or earlier.48 path.49)))
; one of the first 50 paths
(assert
  (= earlier.50 (or earlier.49 path.50)))
; one of the first 51 paths
(assert
  (= earlier.51 (or earlier.50 path.51)))
; one of the first 52 paths
(assert
  (= earlier.52 (or earlier.51 path.52)))
; one of the first 53 paths
(assert
  (= earlier.53 (or earlier.52 path.53)))
; one of the first 54 paths
(assert
  (= earlier.54 (or earlier.53 path.54)))
; one of the first 55 paths
(assert
  (= earlier.55 (or earlier.54 path.55)))
; one of the first 56 paths
(assert
  (= earlier.56 (or earlier.55 path.56)))
; one of the first 57 paths
(assert
  (= earlier.57 (or earlier.56 path.57)))
; one of the first 58 paths
(assert
  (= earlier.58 (or earlier.57 path.58)))
; one of the first 59 paths
(assert
  (= earlier.59 (or earlier.58 path.59)))
; one of the first 60 paths
(assert
  (= earlier.60 (or earlier.59 path.60)))
; one of the first 61 paths
(assert
  (= earlier.61 (or earlier.60 path.61)))
; one of the first 62 paths
(assert
  (= earlier.62 (or earlier.61 path.62)))
; one of the first 63 paths
(assert
  (= earlier.63 (or earlier.62 path.63)))
; one of the first 64 paths
(assert
  (= earlier.64 (or earlier.63 path.64)))
; one of the first 65 paths
(assert
  (= earlier.65 (or earlier.64 path.65)))
; one of the first 66 paths
(assert
  (= earlier.66 (or earlier.65 path.66)))
; one of the first 67 paths
(assert
  (= earlier.67 (or earlier.66 path.67)))
; one of the first 68 paths
(assert
  (= earlier.68 (or earlier.67 path.68)))
; one of the first 69 paths
(assert
  (= earlier.69 (or earlier.68 path.69)))
; one of the first 70 paths
(assert
  (= earlier.70 (or earlier.69 path.70)))
; one of the first 71 paths
(assert
  (= earlier.71 (or earlier.70 path.71)))
; one of the first 72 paths
(assert
  (= earlier.72 (or earlier.71 path.72)))
; one of the first 73 paths
(assert
  (= earlier.73 (or earlier.72 path.73)))
; one of the first 74 paths
(assert
  (= earlier.74 (or earlier.73 path.74)))
; one of the first 75 paths
(assert
  (= earlier.75 (or earlier.74 path.75)))
; one of the first 76 paths
(assert
  (= earlier.76 (or earlier.75 path.76)))
; one of the first 77 paths
(assert
  (= earlier.77 (or earlier.76 path.77)))
; one of the first 78 paths
(assert
  (= earlier.78 (or earlier.77 path.78)))
; one of the first 79 paths
(assert
  (= earlier.79 (or earlier.78 path.79)))
; one of the first 80 paths
(assert
  (= earlier.80 (or earlier.79 path.80)))
; one of the first 81 paths
(assert
  (= earlier.81 (or earlier.80 path.81)))
; one of the first 82 paths
(assert
  (= earlier.82 (or earlier.81 path.82)))
; one of the first 83 paths
(assert
  (= earlier.83 (or earlier.82 path.83)))
; one of the first 84 paths
(assert
  (= earlier.84 (or earlier.83 path.84)))
; one of the first 85 paths
(assert
  (= earlier.85 (or earlier.84 path.85)))
; one of the first 86 paths
(assert
  (= earlier.86 (or earlier.85 path.86)))
; one of the first 87 paths
(assert
  (= earlier.87 (or earlier.86 path.87)))
; one of the first 88 paths
(assert
  (= earlier.88 (or earlier.87 path.88)))
; one of the first 89 paths
(assert
  (= earlier.89 (or earlier.88 path.89)))
; one of the first 90 paths
(assert
  (= earlier.90 (or earlier.89 path.90)))
; one of the first 91 paths
(assert
  (= earlier.91 (or earlier.90 path.91)))
; one of the first 92 paths
(assert
  (= earlier.92 (or earlier.91 path.92)))
; one of the first 93 paths
(assert
  (= earlier.93 (or earlier.92 path.93)))
; one of the first 94 paths
(assert
  (= earlier.94 (or earlier.93 path.94)))
; one of the first 95 paths
(assert
  (= earlier.95 (or earlier.94 path.95)))
; one of the first 96 paths
(assert
  (= earlier.96 (or earlier.95 path.96)))
; one of the first 97 paths
(assert
  (= earlier.97 (or earlier.96 path.97)))
; one of the first 98 paths
(assert
  (= earlier.98 (or earlier.97 path.98)))
; one of the first 99 paths
(assert
  (= earlier.99 (or earlier.98 path.99)))
; one of the first 100 paths
(assert
  (= earlier.100 (or earlier.99 path.100)))
; one of the first 101 paths
(assert
  (= earlier.101 (or earlier.100 path.101)))
; one of the first 102 paths
(assert
  (= earlier.102 (or earlier.101 path.102)))
; one of the first 103 paths
(assert
  (= earlier.103 (or earlier.102 path.103)))
; one of the first 104 paths
(assert
  (= earlier.104 (or earlier.103 path.104)))
; one of the first 105 paths
(assert
  (= earlier.105 (or earlier.104 path.105)))
; one of the first 106 paths
(assert
  (= earlier.106 (or earlier.105 path.106)))
; one of the first 107 paths
(assert
  (= earlier.107 (or earlier.106 path.107)))
; one of the first 108 paths
(assert
  (= earlier.108 (or earlier.107 path.108)))
; one of the first 109 paths
(assert
  (= earlier.109 (or earlier.108 path.109)))
; one of the first 110 paths
(assert
  (= earlier.110 (or earlier.109 path.110)))
; one of the first 111 paths
(assert
  (= earlier.111 (or earlier.110 path.111)))
; one of the first 112 paths
(assert
  (= earlier.112 (or earlier.111 path.112)))
; one of the first 113 paths
(assert
  (= earlier.113 (or earlier.112 path.113)))
; one of the first 114 paths
(assert
  (= earlier.114 (or earlier.113 path.114)))
; one of the first 115 paths
(assert
  (= earlier.115 (or earlier.114 path.115)))
; one of the first 116 paths
(assert
  (= earlier.116 (or earlier.115 path.116)))
; one of the first 117 paths
(assert
  (= earlier.117 (or earlier.116 path.117)))
; one of the first 118 paths
(assert
  (= earlier.118 (or earlier.117 path.118)))
; one of the first 119 paths
(assert
  (= earlier.119 (or earlier.118 path.119)))
; one of the first 120 paths
(assert
  (= earlier.120 (or earlier.119 path.120)))
; one of the first 121 paths
(assert
  (= earlier.121 (or earlier.120 path.121)))
; one of the first 122 paths
(assert
  (= earlier.122 (or earlier.121 path.122)))
; one of the first 123 paths
(assert
  (= earlier.123 (or earlier.122 path.123)))
; one of the first 124 paths
(assert
  (= earlier.124 (or earlier.123 path.124)))
; one of the first 125 paths
(assert
  (= earlier.125 (or earlier.124 path.125)))
; one of the first 126 paths
(assert
  (= earlier.126 (or earlier.125 path.126)))
; one of the first 127 paths
(assert
  (= earlier.127 (or earlier.126 path.127)))
; one of the first 128 paths
(assert
  (= earlier.128 (or earlier.127 path.128)))
; one of the first 129 paths
(assert
  (= earlier.129 (or earlier.128 path.129)))
; one of the first 130 paths
(assert
  (= earlier.130 (or earlier.129 path.130)))
; one of the first 131 paths
(assert
  (= earlier.131 (or earlier.130 path.131)))
; one of the first 132 paths
(assert
  (= earlier.132 (or earlier.131 path.132)))
; one of the first 133 paths
(assert
  (= earlier.133 (or earlier.132 path.133)))
; one of the first 134 paths
(assert
  (= earlier.134 (or earlier.133 path.134)))
; one of the first 135 paths
(assert
  (= earlier.135 (or earlier.134 path.135)))
; one of the first 136 paths
(assert
  (= earlier.136 (or earlier.135 path.136)))
; one of the first 137 paths
(assert
  (= earlier.137 (or earlier.136 path.137)))
; one of the first 138 paths
(assert
  (= earlier.138 (or earlier.137 path.138)))
; one of the first 139 paths
(assert
  (= earlier.139 (or earlier.138 path.139)))
; one of the first 140 paths
(assert
  (= earlier.140 (or earlier.139 path.140)))
; one of the first 141 paths
(assert
  (= earlier.141 (or earlier.140 path.141)))
; one of the first 142 paths
(assert
  (= earlier.142 (or earlier.141 path.142)))
; one of the first 143 paths
(assert
  (= earlier.143 (or earlier.142 path.143)))
; one of the first 144 paths
(assert
  (= earlier.144 (or earlier.143 path.144)))
; one of the first 145 paths
(assert
  (= earlier.145 (or earlier.144 path.145)))
; one of the first 146 paths
(assert
  (= earlier.146 (or earlier.145 path.146)))
; one of the first 147 paths
(assert
  (= earlier.147 (or earlier.146 path.147)))
; one of the first 148 paths
(assert
  (= earlier.148 (or earlier.147 path.148)))
; one of the first 149 paths
(assert
  (= earlier.149 (or earlier.148 path.149)))
; one of the first 150 paths
(assert
  (= earlier.150 (or earlier.149 path.150)))
; one of the first 151 paths
(assert
  (= earlier.151 (or earlier.150 path.151)))
; one of the first 152 paths
(assert
  (= earlier.152 (or earlier.151 path.152)))
; one of the first 153 paths
(assert
  (= earlier.153 (or earlier.152 path.153)))
; one of the first 154 paths
(assert
  (= earlier.154 (or earlier.153 path.154)))
; one of the first 155 paths
(assert
  (= earlier.155 (or earlier.154 path.155)))
; one of the first 156 paths
(assert
  (= earlier.156 (or earlier.155 path.156)))
; one of the first 157 paths
(assert
  (= earlier.157 (or earlier.156 path.157)))
; one of the first 158 paths
(assert
  (= earlier.158 (or earlier.157 path.158)))
; one of the first 159 paths
(assert
  (= earlier.159 (or earlier.158 path.159)))
; one of the first 160 paths
(assert
  (= earlier.160 (or earlier.159 path.160)))
; one of the first 161 paths
(assert
  (= earlier.161 (or earlier.160 path.161)))
; one of the first 162 paths
(assert
  (= earlier.162 (or earlier.161 path.162)))
; one of the first 163 paths
(assert
  (= earlier.163 (or earlier.162 path.163)))
; one of the first 164 paths
(assert
  (= earlier.164 (or earlier.163 path.164)))
; one of the first 165 paths
(assert
  (= earlier.165 (or earlier.164 path.165)))
; one of the first 166 paths
(assert
  (= earlier.166 (or earlier.165 path.166)))
; one of the first 167 paths
(assert
  (= earlier.167 (or earlier.166 path.167)))
; one of the first 168 paths
(assert
  (= earlier.168 (or earlier.167 path.168)))
; one of the first 169 paths
(assert
  (= earlier.169 (or earlier.168 path.169)))
; one of the first 170 paths
(assert
  (= earlier.170 (or earlier.169 path.170)))
; one of the first 171 paths
(assert
  (= earlier.171 (or earlier.170 path.171)))
; one of the first 172 paths
(assert
  (= earlier.172 (or earlier.171 path.172)))
; one of the first 173 paths
(assert
  (= earlier.173 (or earlier.172 path.173)))
; one of the first 174 paths
(assert
  (= earlier.174 (or earlier.173 path.174)))
; one of the first 175 paths
(assert
  (= earlier.175 (or earlier.174 path.175)))
; one of the first 176 paths
(assert
  (= earlier.176 (or earlier.175 path.176)))
; one of the first 177 paths
(assert
  (= earlier.177 (or earlier.176 path.177)))
; one of the first 178 paths
(assert
  (= earlier.178 (or earlier.177 path.178)))
; one of the first 179 paths
(assert
  (= earlier.179 (or earlier.178 path.179)))
; one of the first 180 paths
(assert
  (= earlier.180 (or earlier.179 path.180)))
; one of the first 181 paths
(assert
  (= earlier.181 (or earlier.180 path.181)))
; one of the first 182 paths
(assert
  (= earlier.182 (or earlier.181 path.182)))
; one of the first 183 paths
(assert
  (= earlier.183 (or earlier.182 path.183)))
; one of the first 184 paths
(assert
  (= earlier.184 (or earlier.183 path.184)))
; one of the first 185 paths
(assert
  (= earlier.185 (or earlier.184 path.185)))
; one of the first 186 paths
(assert
  (= earlier.186 (or earlier.185 path.186)))
; one of the first 187 paths
(assert
  (= earlier.187 (or earlier.186 path.187)))
; one of the first 188 paths
(assert
  (= earlier.188 (or earlier.187 path.188)))
; one of the first 189 paths
(assert
  (= earlier.189 (or earlier.188 path.189)))
; one of the first 190 paths
(assert
  (= earlier.190 (or earlier.189 path.190)))
; one of the first 191 paths
(assert
  (= earlier.191 (or earlier.190 path.191)))
; one of the first 192 paths
(assert
  (= earlier.192 (or earlier.191 path.192)))
; one of the first 193 paths
(assert
  (= earlier.193 (or earlier.192 path.193)))
; one of the first 194 paths
(assert
  (= earlier.194 (or earlier.193 path.194)))
; one of the first 195 paths
(assert
  (= earlier.195 (or earlier.194 path.195)))
; one of the first 196 paths
(assert
  (= earlier.196 (or earlier.195 path.196)))
; one of the first 197 paths
(assert
  (= earlier.197 (or earlier.196 path.197)))
; one of the first 198 paths
(assert
  (= earlier.198 (or earlier.197 path.198)))
; one of the first 199 paths
(assert
  (= earlier.199 (or earlier.198 path.199)))
; one of the first 200 paths
(assert
  (= earlier.200 (or earlier.199 path.200)))
; one of the first 201 paths
(assert
  (= earlier.201 (or earlier.200 path.201)))
; one of the first 202 paths
(assert
  (= earlier.202 (or earlier.201 path.202)))
; one of the first 203 paths
(assert
  (= earlier.203 (or earlier.202 path.203)))
; one of the first 204 paths
(assert
  (= earlier.204 (or earlier.203 path.204)))
; one of the first 205 paths
(assert
  (= earlier.205 (or earlier.204 path.205)))
; one of the first 206 paths
(assert
  (= earlier.206 (or earlier.205 path.206)))
; one of the first 207 paths
(assert
  (= earlier.207 (or earlier.206 path.207)))
; one of the first 208 paths
(assert
  (= earlier.208 (or earlier.207 path.208)))
; one of the first 209 paths
(assert
  (= earlier.209 (or earlier.208 path.209)))
; one of the first 210 paths
(assert
  (= earlier.210 (or earlier.209 path.210)))
; one of the first 211 paths
(assert
  (= earlier.211 (or earlier.210 path.211)))
; one of the first 212 paths
(assert
  (= earlier.212 (or earlier.211 path.212)))
; one of the first 213 paths
(assert
  (= earlier.213 (or earlier.212 path.213)))
; one of the first 214 paths
(assert
  (= earlier.214 (or earlier.213 path.214)))
; one of the first 215 paths
(assert
  (= earlier.215 (or earlier.214 path.215)))
; one of the first 216 paths
(assert
  (= earlier.216 (or earlier.215 path.216)))
; one of the first 217 paths
(assert
  (= earlier.217 (or earlier.216 path.217)))
; one of the first 218 paths
(assert
  (= earlier.218 (or earlier.217 path.218)))
; one of the first 219 paths
(assert
  (= earlier.219 (or earlier.218 path.219)))
; one of the first 220 paths
(assert
  (= earlier.220 (or earlier.219 path.220)))
; one of the first 221 paths
(assert
  (= earlier.221 (or earlier.220 path.221)))
; one of the first 222 paths
(assert
  (= earlier.222 (or earlier.221 path.222)))
; one of the first 223 paths
(assert
  (= earlier.223 (or earlier.222 path.223)))
; one of the first 224 paths
(assert
  (= earlier.224 (or earlier.223 path.224)))
; one of the first 225 paths
(assert
  (= earlier.225 (or earlier.224 path.225)))
; one of the first 226 paths
(assert
  (= earlier.226 (or earlier.225 path.226)))
; one of the first 227 paths
(assert
  (= earlier.227 (or earlier.226 path.227)))
; one of the first 228 paths
(assert
  (= earlier.228 (or earlier.227 path.228)))
; one of the first 229 paths
(assert
  (= earlier.229 (or earlier.228 path.229)))
; one of the first 230 paths
(assert
  (= earlier.230 (or earlier.229 path.230)))
; one of the first 231 paths
(assert
  (= earlier.231 (or earlier.230 path.231)))
; one of the first 232 paths
(assert
  (= earlier.232 (or earlier.231 path.232)))
; one of the first 233 paths
(assert
  (= earlier.233 (or earlier.232 path.233)))
; one of the first 234 paths
(assert
  (= earlier.234 (or earlier.233 path.234)))
; one of the first 235 paths
(assert
  (= earlier.235 (or earlier.234 path.235)))
; one of the first 236 paths
(assert
  (= earlier.236 (or earlier.235 path.236)))
; one of the first 237 paths
(assert
  (= earlier.237 (or earlier.236 path.237)))
; one of the first 238 paths
(assert
  (= earlier.238 (or earlier.237 path.238)))
; one of the first 239 paths
(assert
  (= earlier.239 (or earlier.238 path.239)))
; one of the first 240 paths
(assert
  (= earlier.240 (or earlier.239 path.240)))
; one of the first 241 paths
(assert
  (= earlier.241 (or earlier.240 path.241)))
; one of the first 242 paths
(assert
  (= earlier.242 (or earlier.241 path.242)))
; one of the first 243 paths
(assert
  (= earlier.243 (or earlier.242 path.243)))
; one of the first 244 paths
(assert
  (= earlier.244 (or earlier.243 path.244)))
; one of the first 245 paths
(assert
  (= earlier.245 (or earlier.244 path.245)))
; one of the first 246 paths
(assert
  (= earlier.246 (or earlier.245 path.246)))
; one of the first 247 paths
(assert
  (= earlier.247 (or earlier.246 path.247)))
; one of the first 248 paths
(assert
  (= earlier.248 (or earlier.247 path.248)))
; one of the first 249 paths
(assert
  (= earlier.249 (or earlier.248 path.249)))
; one of the first 250 paths
(assert
  (= earlier.250 (or earlier.249 path.250)))
; one of the first 251 paths
(assert
  (= earlier.251 (or earlier.250 path.251)))
; one of the first 252 paths
(assert
  (= earlier.252 (or earlier.251 path.252)))
; one of the first 253 paths
(assert
  (= earlier.253 (or earlier.252 path.253)))
; one of the first 254 paths
(assert
  (= earlier.254 (or earlier.253 path.254)))
; one of the first 255 paths
(assert
  (= earlier.255 (or earlier.254 path.255)))
; one of the first 256 paths
(assert
  (= earlier.256 (or earlier.255 path.256)))
; one of the first 257 paths
(assert
  (= earlier.257 (or earlier.256 path.257)))
; one of the first 258 paths
(assert
  (= earlier.258 (or earlier.257 path.258)))
; one of the first 259 paths
(assert
  (= earlier.259 (or earlier.258 path.259)))
; one of the first 260 paths
(assert
  (= earlier.260 (or earlier.259 path.260)))
; one of the first 261 paths
(assert
  (= earlier.261 (or earlier.260 path.261)))
; one of the first 262 paths
(assert
  (= earlier.262 (or earlier.261 path.262)))
; one of the first 263 paths
(assert
  (= earlier.263 (or earlier.262 path.263)))
; one of the first 264 paths
(assert
  (= earlier.264 (or earlier.263 path.264)))
; one of the first 265 paths
(assert
  (= earlier.265 (or earlier.264 path.265)))
; one of the first 266 paths
(assert
  (= earlier.266 (or earlier.265 path.266)))
; one of the first 267 paths
(assert
  (= earlier.267 (or earlier.266 path.267)))
; one of the first 268 paths
(assert
  (= earlier.268 (or earlier.267 path.268)))
; one of the first 269 paths
(assert
  (= earlier.269 (or earlier.268 path.269)))
; one of the first 270 paths
(assert
  (= earlier.270 (or earlier.269 path.270)))
; one of the first 271 paths
(assert
  (= earlier.271 (or earlier.270 path.271)))
; one of the first 272 paths
(assert
  (= earlier.272 (or earlier.271 path.272)))
; one of the first 273 paths
(assert
  (= earlier.273 (or earlier.272 path.273)))
; one of the first 274 paths
(assert
  (= earlier.274 (or earlier.273 path.274)))
; one of the first 275 paths
(assert
  (= earlier.275 (or earlier.274 path.275)))
; one of the first 276 paths
(assert
  (= earlier.276 (or earlier.275 path.276)))
; one of the first 277 paths
(assert
  (= earlier.277 (or earlier.276 path.277)))
; one of the first 278 paths
(assert
  (= earlier.278 (or earlier.277 path.278)))
; one of the first 279 paths
(assert
  (= earlier.279 (or earlier.278 path.279)))
; one of the first 280 paths
(assert
  (= earlier.280 (or earlier.279 path.280)))
; one of the first 281 paths
(assert
  (= earlier.281 (or earlier.280 path.281)))
; one of the first 282 paths
(assert
  (= earlier.282 (or earlier.281 path.282)))
; one of the first 283 paths
(assert
  (= earlier.283 (or earlier.282 path.283)))
; one of the first 284 paths
(assert
  (= earlier.284 (or earlier.283 path.284)))
; one of the first 285 paths
(assert
  (= earlier.285 (or earlier.284 path.285)))
; one of the first 286 paths
(assert
  (= earlier.286 (or earlier.285 path.286)))
; one of the first 287 paths
(assert
  (= earlier.287 (or earlier.286 path.287)))
; one of the first 288 paths
(assert
  (= earlier.288 (or earlier.287 path.288)))
; one of the first 289 paths
(assert
  (= earlier.289 (or earlier.288 path.289)))
; one of the first 290 paths
(assert
  (= earlier.290 (or earlier.289 path.290)))
; one of the first 291 paths
(assert
  (= earlier.291 (or earlier.290 path.291)))
; one of the first 292 paths
(assert
  (= earlier.292 (or earlier.291 path.292)))
; one of the first 293 paths
(assert
  (= earlier.293 (or earlier.292 path.293)))
; one of the first 294 paths
(assert
  (= earlier.294 (or earlier.293 path.294)))
; one of the first 295 paths
(assert
  (= earlier.295 (or earlier.294 path.295)))
; one of the first 296 paths
(assert
  (= earlier.296 (or earlier.295 path.296)))
; one of the first 297 paths
(assert
  (= earlier.297 (or earlier.296 path.297)))
; one of the first 298 paths
(assert
  (= earlier.298 (or earlier.297 path.298)))
; one of the first 299 paths
(assert
  (= earlier.299 (or earlier.298 path.299)))
; one of the first 300 paths
(assert
  (= earlier.300 (or earlier.299 path.300)))
; one of the first 301 paths
(assert
  (= earlier.301 (or earlier.300 path.301)))
; one of the first 302 paths
(assert
  (= earlier.302 (or earlier.301 path.302)))
; one of the first 303 paths
(assert
  (= earlier.303 (or earlier.302 path.303)))
; one of the first 304 paths
(assert
  (= earlier.304 (or earlier.303 path.304)))
; one of the first 305 paths
(assert
  (= earlier.305 (or earlier.304 path.305)))
; one of the first 306 paths
(assert
  (= earlier.306 (or earlier.305 path.306)))
; one of the first 307 paths
(assert
  (= earlier.307 (or earlier.306 path.307)))
; one of the first 308 paths
(assert
  (= earlier.308 (or earlier.307 path.308)))
; one of the first 309 paths
(assert
  (= earlier.309 (or earlier.308 path.309)))
; one of the first 310 paths
(assert
  (= earlier.310 (or earlier.309 path.310)))
; one of the first 311 paths
(assert
  (= earlier.311 (or earlier.310 path.311)))
; one of the first 312 paths
(assert
  (= earlier.312 (or earlier.311 path.312)))
; one of the first 313 paths
(assert
  (= earlier.313 (or earlier.312 path.313)))
; one of the first 314 paths
(assert
  (= earlier.314 (or earlier.313 path.314)))
; one of the first 315 paths
(assert
  (= earlier.315 (or earlier.314 path.315)))
; one of the first 316 paths
(assert
  (= earlier.316 (or earlier.315 path.316)))
; one of the first 317 paths
(assert
  (= earlier.317 (or earlier.316 path.317)))
; one of the first 318 paths
(assert
  (= earlier.318 (or earlier.317 path.318)))
; one of the first 319 paths
(assert
  (= earlier.319 (or earlier.318 path.319)))
; one of the first 320 paths
(assert
  (= earlier.320 (or earlier.319 path.320)))
; one of the first 321 paths
(assert
  (= earlier.321 (or earlier.320 path.321)))
; one of the first 322 paths
(assert
  (= earlier.322 (or earlier.321 path.322)))
; one of the first 323 paths
(assert
  (= earlier.323 (or earlier.322 path.323)))
; one of the first 324 paths
(assert
  (= earlier.324 (or earlier.323 path.324)))
; one of the first 325 paths
(assert
  (= earlier.325 (or earlier.324 path.325)))
; one of the first 326 paths
(assert
  (= earlier.326 (or earlier.325 path.326)))
; one of the first 327 paths
(assert
  (= earlier.327 (or earlier.326 path.327)))
; one of the first 328 paths
(assert
  (= earlier.328 (or earlier.327 path.328)))
; one of the first 329 paths
(assert
  (= earlier.329 (or earlier.328 path.329)))
; one of the first 330 paths
(assert
  (= earlier.330 (or earlier.329 path.330)))
; one of the first 331 paths
(assert
  (= earlier.331 (or earlier.330 path.331)))
; one of the first 332 paths
(assert
  (= earlier.332 (or earlier.331 path.332)))
; one of the first 333 paths
(assert
  (= earlier.333 (or earlier.332 path.333)))
; one of the first 334 paths
(assert
  (= earlier.334 (or earlier.333 path.334)))
; one of the first 335 paths
(assert
  (= earlier.335 (or earlier.334 path.335)))
; one of the first 336 paths
(assert
  (= earlier.336 (or earlier.335 path.336)))
; one of the first 337 paths
(assert
  (= earlier.337 (or earlier.336 path.337)))
; one of the first 338 paths
(assert
  (= earlier.338 (or earlier.337 path.338)))
; one of the first 339 paths
(assert
  (= earlier.339 (or earlier.338 path.339)))
; one of the first 340 paths
(assert
  (= earlier.340 (or earlier.339 path.340)))
; one of the first 341 paths
(assert
  (= earlier.341 (or earlier.340 path.341)))
; one of the first 342 paths
(assert
  (= earlier.342 (or earlier.341 path.342)))
; one of the first 343 paths
(assert
  (= earlier.343 (or earlier.342 path.343)))
; one of the first 344 paths
(assert
  (= earlier.344 (or earlier.343 path.344)))
; one of the first 345 paths
(assert
  (= earlier.345 (or earlier.344 path.345)))
; one of the first 346 paths
(assert
  (= earlier.346 (or earlier.345 path.346)))
; one of the first 347 paths
(assert
  (= earlier.347 (or earlier.346 path.347)))
; one of the first 348 paths
(assert
  (= earlier.348 (or earlier.347 path.348)))
; one of the first 349 paths
(assert
  (= earlier.349 (or earlier.348 path.349)))
; one of the first 350 paths
(assert
  (= earlier.350 (or earlier.349 path.350)))
; one of the first 351 paths
(assert
  (= earlier.351 (or earlier.350 path.351)))
; one of the first 352 paths
(assert
  (= earlier.352 (or earlier.351 path.352)))
; one of the first 353 paths
(assert
  (= earlier.353 (or earlier.352 path.353)))
; one of the first 354 paths
(assert
  (= earlier.354 (or earlier.353 path.354)))
; one of the first 355 paths
(assert
  (= earlier.355 (or earlier.354 path.355)))
; one of the first 356 paths
(assert
  (= earlier.356 (or earlier.355 path.356)))
; one of the first 357 paths
(assert
  (= earlier.357 (or earlier.356 path.357)))
; one of the first 358 paths
(assert
  (= earlier.358 (or earlier.357 path.358)))
; one of the first 359 paths
(assert
  (= earlier.359 (or earlier.358 path.359)))
; one of the first 360 paths
(assert
  (= earlier.360 (or earlier.359 path.360)))
; one of the first 361 paths
(assert
  (= earlier.361 (or earlier.360 path.361)))
; one of the first 362 paths
(assert
  (= earlier.362 (or earlier.361 path.362)))
; one of the first 363 paths
(assert
  (= earlier.363 (or earlier.362 path.363)))
; one of the first 364 paths
(assert
  (= earlier.364 (or earlier.363 path.364)))
; one of the first 365 paths
(assert
  (= earlier.365 (or earlier.364 path.365)))
; one of the first 366 paths
(assert
  (= earlier.366 (or earlier.365 path.366)))
; one of the first 367 paths
(assert
  (= earlier.367 (or earlier.366 path.367)))
; one of the first 368 paths
(assert
  (= earlier.368 (or earlier.367 path.368)))
; one of the first 369 paths
(assert
  (= earlier.369 (or earlier.368 path.369)))
; one of the first 370 paths
(assert
  (= earlier.370 (or earlier.369 path.370)))
; one of the first 371 paths
(assert
  (= earlier.371 (or earlier.370 path.371)))
; one of the first 372 paths
(assert
  (= earlier.372 (or earlier.371 path.372)))
; one of the first 373 paths
(assert
  (= earlier.373 (or earlier.372 path.373)))
; one of the first 374 paths
(assert
  (= earlier.374 (or earlier.373 path.374)))
; one of the first 375 paths
(assert
  (= earlier.375 (or earlier.374 path.375)))
; one of the first 376 paths
(assert
  (= earlier.376 (or earlier.375 path.376)))
; one of the first 377 paths
(assert
  (= earlier.377 (or earlier.376 path.377)))
; one of the first 378 paths
(assert
  (= earlier.378 (or earlier.377 path.378)))
; one of the first 379 paths
(assert
  (= earlier.379 (or earlier.378 path.379)))
; one of the first 380 paths
(assert
  (= earlier.380 (or earlier.379 path.380)))
; one of the first 381 paths
(assert
  (= earlier.381 (or earlier.380 path.381)))
; one of the first 382 paths
(assert
  (= earlier.382 (or earlier.381 path.382)))
; one of the first 383 paths
(assert
  (= earlier.383 (or earlier.382 path.383)))
; one of the first 384 paths
(assert
  (= earlier.384 (or earlier.383 path.384)))
; one of the first 385 paths
(assert
  (= earlier.385 (or earlier.384 path.385)))
; one of the first 386 paths
(assert
  (= earlier.386 (or earlier.385 path.386)))
; one of the first 387 paths
(assert
  (= earlier.387 (or earlier.386 path.387)))
; one of the first 388 paths
(assert
  (= earlier.388 (or earlier.387 path.388)))
; one of the first 389 paths
(assert
  (= earlier.389 (or earlier.388 path.389)))
; one of the first 390 paths
(assert
  (= earlier.390 (or earlier.389 path.390)))
; one of the first 391 paths
(assert
  (= earlier.391 (or earlier.390 path.391)))
; one of the first 392 paths
(assert
  (= earlier.392 (or earlier.391 path.392)))
; one of the first 393 paths
(assert
  (= earlier.393 (or earlier.392 path.393)))
; one of the first 394 paths
(assert
  (= earlier.394 (or earlier.393 path.394)))
; one of the first 395 paths
(assert
  (= earlier.395 (or earlier.394 path.395)))
; one of the first 396 paths
(assert
  (= earlier.396 (or earlier.395 path.396)))
; one of the first 397 paths
(assert
  (= earlier.397 (or earlier.396 path.397)))
; one of the first 398 paths
(assert
  (= earlier.398 (or earlier.397 path.398)))
; one of the first 399 paths
(assert
  (= earlier.399 (or earlier.398 path.399)))
; one of the first 400 paths
(assert
  (= earlier.400 (or earlier.399 path.400)))
; one of the first 401 paths
(assert
  (= earlier.401 (or earlier.400 path.401)))
; one of the first 402 paths
(assert
  (= earlier.402 (or earlier.401 path.402)))
; one of the first 403 paths
(assert
  (= earlier.403 (or earlier.402 path.403)))
; one of the first 404 paths
(assert
  (= earlier.404 (or earlier.403 path.404)))
; one of the first 405 paths
(assert
  (= earlier.405 (or earlier.404 path.405)))
; one of the first 406 paths
(assert
  (= earlier.406 (or earlier.405 path.406)))
; one of the first 407 paths
(assert
  (= earlier.407 (or earlier.406 path.407)))
; one of the first 408 paths
(assert
  (= earlier.408 (or earlier.407 path.408)))
; one of the first 409 paths
(assert
  (= earlier.409 (or earlier.408 path.409)))
; one of the first 410 paths
(assert
  (= earlier.410 (or earlier.409 path.410)))
; one of the first 411 paths
(assert
  (= earlier.411 (or earlier.410 path.411)))
; one of the first 412 paths
(assert
  (= earlier.412 (or earlier.411 path.412)))
; one of the first 413 paths
(assert
  (= earlier.413 (or earlier.412 path.413)))
; one of the first 414 paths
(assert
  (= earlier.414 (or earlier.413 path.414)))
; one of the first 415 paths
(assert
  (= earlier.415 (or earlier.414 path.415)))
; one of the first 416 paths
(assert
  (= earlier.416 (or earlier.415 path.416)))
; one of the first 417 paths
(assert
  (= earlier.417 (or earlier.416 path.417)))
; one of the first 418 paths
(assert
  (= earlier.418 (or earlier.417 path.418)))
; one of the first 419 paths
(assert
  (= earlier.419 (or earlier.418 path.419)))
; one of the first 420 paths
(assert
  (= earlier.420 (or earlier.419 path.420)))
; one of the first 421 paths
(assert
  (= earlier.421 (or earlier.420 path.421)))
; one of the first 422 paths
(assert
  (= earlier.422 (or earlier.421 path.422)))
; one of the first 423 paths
(assert
  (= earlier.423 (or earlier.422 path.423)))
; one of the first 424 paths
(assert
  (= earlier.424 (or earlier.423 path.424)))
; one of the first 425 paths
(assert
  (= earlier.425 (or earlier.424 path.425)))
; one of the first 426 paths
(assert
  (= earlier.426 (or earlier.425 path.426)))
; one of the first 427 paths
(assert
  (= earlier.427 (or earlier.426 path.427)))
; one of the first 428 paths
(assert
  (= earlier.428 (or earlier.427 path.428)))
; one of the first 429 paths
(assert
  (= earlier.429 (or earlier.428 path.429)))
; one of the first 430 paths
(assert
  (= earlier.430 (or earlier.429 path.430)))
; one of the first 431 paths
(assert
  (= earlier.431 (or earlier.430 path.431)))
; one of the first 432 paths
(assert
  (= earlier.432 (or earlier.431 path.432)))
; one of the first 433 paths
(assert
  (= earlier.433 (or earlier.432 path.433)))
; one of the first 434 paths
(assert
  (= earlier.434 (or earlier.433 path.434)))
; one of the first 435 paths
(assert
  (= earlier.435 (or earlier.434 path.435)))
; one of the first 436 paths
(assert
  (= earlier.436 (or earlier.435 path.436)))
; one of the first 437 paths
(assert
  (= earlier.437 (or earlier.436 path.437)))
; one of the first 438 paths
(assert
  (= earlier.438 (or earlier.437 path.438)))
; one of the first 439 paths
(assert
  (= earlier.439 (or earlier.438 path.439)))
; one of the first 440 paths
(assert
  (= earlier.440 (or earlier.439 path.440)))
; one of the first 441 paths
(assert
  (= earlier.441 (or earlier.440 path.441)))
; one of the first 442 paths
(assert
  (= earlier.442 (or earlier.441 path.442)))
; one of the first 443 paths
(assert
  (= earlier.443 (or earlier.442 path.443)))
; one of the first 444 paths
(assert
  (= earlier.444 (or earlier.443 path.444)))
; one of the first 445 paths
(assert
  (= earlier.445 (or earlier.444 path.445)))
; one of the first 446 paths
(assert
  (= earlier.446 (or earlier.445 path.446)))
; one of the first 447 paths
(assert
  (= earlier.447 (or earlier.446 path.447)))
; one of the first 448 paths
(assert
  (= earlier.448 (or earlier.447 path.448)))
; one of the first 449 paths
(assert
  (= earlier.449 (or earlier.448 path.449)))
; one of the first 450 paths
(assert
  (= earlier.450 (or earlier.449 path.450)))
; one of the first 451 paths
(assert
  (= earlier.451 (or earlier.450 path.451)))
; one of the first 452 paths
(assert
  (= earlier.452 (or earlier.451 path.452)))
; one of the first 453 paths
(assert
  (= earlier.453 (or earlier.452 path.453)))
; one of the first 454 paths
(assert
  (= earlier.454 (or earlier.453 path.454)))
; one of the first 455 paths
(assert
  (= earlier.455 (or earlier.454 path.455)))
; one of the first 456 paths
(assert
  (= earlier.456 (or earlier.455 path.456)))
; one of the first 457 paths
(assert
  (= earlier.457 (or earlier.456 path.457)))
; one of the first 458 paths
(assert
  (= earlier.458 (or earlier.457 path.458)))
; one of the first 459 paths
(assert
  (= earlier.459 (or earlier.458 path.459)))
; one of the first 460 paths
(assert
  (= earlier.460 (or earlier.459 path.460)))
; one of the first 461 paths
(assert
  (= earlier.461 (or earlier.460 path.461)))
; one of the first 462 paths
(assert
  (= earlier.462 (or earlier.461 path.462)))
; one of the first 463 paths
(assert
  (= earlier.463 (or earlier.462 path.463)))
; one of the first 464 paths
(assert
  (= earlier.464 (or earlier.463 path.464)))
; the negation of the claim
(assert
  (not
    (and
      earlier.464
      (not (and path.2 path.1))
      (not (and path.3 earlier.2))
      (not (and path.4 earlier.3))
      (not (and path.5 earlier.4))
      (not (and path.6 earlier.5))
      (not (and path.7 earlier.6))
      (not (and path.8 earlier.7))
      (not (and path.9 earlier.8))
      (not (and path.10 earlier.9))
      (not (and path.11 earlier.10))
      (not (and path.12 earlier.11))
      (not (and path.13 earlier.12))
      (not (and path.14 earlier.13))
      (not (and path.15 earlier.14))
      (not (and path.16 earlier.15))
      (not (and path.17 earlier.16))
      (not (and path.18 earlier.17))
      (not (and path.19 earlier.18))
      (not (and path.20 earlier.19))
      (not (and path.21 earlier.20))
      (not (and path.22 earlier.21))
      (not (and path.23 earlier.22))
      (not (and path.24 earlier.23))
      (not (and path.25 earlier.24))
      (not (and path.26 earlier.25))
      (not (and path.27 earlier.26))
      (not (and path.28 earlier.27))
      (not (and path.29 earlier.28))
      (not (and path.30 earlier.29))
      (not (and path.31 earlier.30))
      (not (and path.32 earlier.31))
      (not (and path.33 earlier.32))
      (not (and path.34 earlier.33))
      (not (and path.35 earlier.34))
      (not (and path.36 earlier.35))
      (not (and path.37 earlier.36))
      (not (and path.38 earlier.37))
      (not (and path.39 earlier.38))
      (not (and path.40 earlier.39))
      (not (and path.41 earlier.40))
      (not (and path.42 earlier.41))
      (not (and path.43 earlier.42))
      (not (and path.44 earlier.43))
      (not (and path.45 earlier.44))
      (not (and path.46 earlier.45))
      (not (and path.47 earlier.46))
      (not (and path.48 earlier.47))
      (not (and path.49 earlier.48))
      (not (and path.50 earlier.49))
      (not (and path.51 earlier.50))
      (not (and path.52 earlier.51))
      (not (and path.53 earlier.52))
      (not (and path.54 earlier.53))
      (not (and path.55 earlier.54))
      (not (and path.56 earlier.55))
      (not (and path.57 earlier.56))
      (not (and path.58 earlier.57))
      (not (and path.59 earlier.58))
      (not (and path.60 earlier.59))
      (not (and path.61 earlier.60))
      (not (and path.62 earlier.61))
      (not (and path.63 earlier.62))
      (not (and path.64 earlier.63))
      (not (and path.65 earlier.64))
      (not (and path.66 earlier.65))
      (not (and path.67 earlier.66))
      (not (and path.68 earlier.67))
      (not (and path.69 earlier.68))
      (not (and path.70 earlier.69))
      (not (and path.71 earlier.70))
      (not (and path.72 earlier.71))
      (not (and path.73 earlier.72))
      (not (and path.74 earlier.73))
      (not (and path.75 earlier.74))
      (not (and path.76 earlier.75))
      (not (and path.77 earlier.76))
      (not (and path.78 earlier.77))
      (not (and path.79 earlier.78))
      (not (and path.80 earlier.79))
      (not (and path.81 earlier.80))
      (not (and path.82 earlier.81))
      (not (and path.83 earlier.82))
      (not (and path.84 earlier.83))
      (not (and path.85 earlier.84))
      (not (and path.86 earlier.85))
      (not (and path.87 earlier.86))
      (not (and path.88 earlier.87))
      (not (and path.89 earlier.88))
      (not (and path.90 earlier.89))
      (not (and path.91 earlier.90))
      (not (and path.92 earlier.91))
      (not (and path.93 earlier.92))
      (not (and path.94 earlier.93))
      (not (and path.95 earlier.94))
      (not (and path.96 earlier.95))
      (not (and path.97 earlier.96))
      (not (and path.98 earlier.97))
      (not (and path.99 earlier.98))
      (not (and path.100 earlier.99))
      (not (and path.101 earlier.100))
      (not (and path.102 earlier.101))
      (not (and path.103 earlier.102))
      (not (and path.104 earlier.103))
      (not (and path.105 earlier.104))
      (not (and path.106 earlier.105))
      (not (and path.107 earlier.106))
      (not (and path.108 earlier.107))
      (not (and path.109 earlier.108))
      (not (and path.110 earlier.109))
      (not (and path.111 earlier.110))
      (not (and path.112 earlier.111))
      (not (and path.113 earlier.112))
      (not (and path.114 earlier.113))
      (not (and path.115 earlier.114))
      (not (and path.116 earlier.115))
      (not (and path.117 earlier.116))
      (not (and path.118 earlier.117))
      (not (and path.119 earlier.118))
      (not (and path.120 earlier.119))
      (not (and path.121 earlier.120))
      (not (and path.122 earlier.121))
      (not (and path.123 earlier.122))
      (not (and path.124 earlier.123))
      (not (and path.125 earlier.124))
      (not (and path.126 earlier.125))
      (not (and path.127 earlier.126))
      (not (and path.128 earlier.127))
      (not (and path.129 earlier.128))
      (not (and path.130 earlier.129))
      (not (and path.131 earlier.130))
      (not (and path.132 earlier.131))
      (not (and path.133 earlier.132))
      (not (and path.134 earlier.133))
      (not (and path.135 earlier.134))
      (not (and path.136 earlier.135))
      (not (and path.137 earlier.136))
      (not (and path.138 earlier.137))
      (not (and path.139 earlier.138))
      (not (and path.140 earlier.139))
      (not (and path.141 earlier.140))
      (not (and path.142 earlier.141))
      (not (and path.143 earlier.142))
      (not (and path.144 earlier.143))
      (not (and path.145 earlier.144))
      (not (and path.146 earlier.145))
      (not (and path.147 earlier.146))
      (not (and path.148 earlier.147))
      (not (and path.149 earlier.148))
      (not (and path.150 earlier.149))
      (not (and path.151 earlier.150))
      (not (and path.152 earlier.151))
      (not (and path.153 earlier.152))
      (not (and path.154 earlier.153))
      (not (and path.155 earlier.154))
      (not (and path.156 earlier.155))
      (not (and path.157 earlier.156))
      (not (and path.158 earlier.157))
      (not (and path.159 earlier.158))
      (not (and path.160 earlier.159))
      (not (and path.161 earlier.160))
      (not (and path.162 earlier.161))
      (not (and path.163 earlier.162))
      (not (and path.164 earlier.163))
      (not (and path.165 earlier.164))
      (not (and path.166 earlier.165))
      (not (and path.167 earlier.166))
      (not (and path.168 earlier.167))
      (not (and path.169 earlier.168))
      (not (and path.170 earlier.169))
      (not (and path.171 earlier.170))
      (not (and path.172 earlier.171))
      (not (and path.173 earlier.172))
      (not (and path.174 earlier.173))
      (not (and path.175 earlier.174))
      (not (and path.176 earlier.175))
      (not (and path.177 earlier.176))
      (not (and path.178 earlier.177))
      (not (and path.179 earlier.178))
      (not (and path.180 earlier.179))
      (not (and path.181 earlier.180))
      (not (and path.182 earlier.181))
      (not (and path.183 earlier.182))
      (not (and path.184 earlier.183))
      (not (and path.185 earlier.184))
      (not (and path.186 earlier.185))
      (not (and path.187 earlier.186))
      (not (and path.188 earlier.187))
      (not (and path.189 earlier.188))
      (not (and path.190 earlier.189))
      (not (and path.191 earlier.190))
      (not (and path.192 earlier.191))
      (not (and path.193 earlier.192))
      (not (and path.194 earlier.193))
      (not (and path.195 earlier.194))
      (not (and path.196 earlier.195))
      (not (and path.197 earlier.196))
      (not (and path.198 earlier.197))
      (not (and path.199 earlier.198))
      (not (and path.200 earlier.199))
      (not (and path.201 earlier.200))
      (not (and path.202 earlier.201))
      (not (and path.203 earlier.202))
      (not (and path.204 earlier.203))
      (not (and path.205 earlier.204))
      (not (and path.206 earlier.205))
      (not (and path.207 earlier.206))
      (not (and path.208 earlier.207))
      (not (and path.209 earlier.208))
      (not (and path.210 earlier.209))
      (not (and path.211 earlier.210))
      (not (and path.212 earlier.211))
      (not (and path.213 earlier.212))
      (not (and path.214 earlier.213))
      (not (and path.215 earlier.214))
      (not (and path.216 earlier.215))
      (not (and path.217 earlier.216))
      (not (and path.218 earlier.217))
      (not (and path.219 earlier.218))
      (not (and path.220 earlier.219))
      (not (and path.221 earlier.220))
      (not (and path.222 earlier.221))
      (not (and path.223 earlier.222))
      (not (and path.224 earlier.223))
      (not (and path.225 earlier.224))
      (not (and path.226 earlier.225))
      (not (and path.227 earlier.226))
      (not (and path.228 earlier.227))
      (not (and path.229 earlier.228))
      (not (and path.230 earlier.229))
      (not (and path.231 earlier.230))
      (not (and path.232 earlier.231))
      (not (and path.233 earlier.232))
      (not (and path.234 earlier.233))
      (not (and path.235 earlier.234))
      (not (and path.236 earlier.235))
      (not (and path.237 earlier.236))
      (not (and path.238 earlier.237))
      (not (and path.239 earlier.238))
      (not (and path.240 earlier.239))
      (not (and path.241 earlier.240))
      (not (and path.242 earlier.241))
      (not (and path.243 earlier.242))
      (not (and path.244 earlier.243))
      (not (and path.245 earlier.244))
      (not (and path.246 earlier.245))
      (not (and path.247 earlier.246))
      (not (and path.248 earlier.247))
      (not (and path.249 earlier.248))
      (not (and path.250 earlier.249))
      (not (and path.251 earlier.250))
      (not (and path.252 earlier.251))
      (not (and path.253 earlier.252))
      (not (and path.254 earlier.253))
      (not (and path.255 earlier.254))
      (not (and path.256 earlier.255))
      (not (and path.257 earlier.256))
      (not (and path.258 earlier.257))
      (not (and path.259 earlier.258))
      (not (and path.260 earlier.259))
      (not (and path.261 earlier.260))
      (not (and path.262 earlier.261))
      (not (and path.263 earlier.262))
      (not (and path.264 earlier.263))
      (not (and path.265 earlier.264))
      (not (and path.266 earlier.265))
      (not (and path.267 earlier.266))
      (not (and path.268 earlier.267))
      (not (and path.269 earlier.268))
      (not (and path.270 earlier.269))
      (not (and path.271 earlier.270))
      (not (and path.272 earlier.271))
      (not (and path.273 earlier.272))
      (not (and path.274 earlier.273))
      (not (and path.275 earlier.274))
      (not (and path.276 earlier.275))
      (not (and path.277 earlier.276))
      (not (and path.278 earlier.277))
      (not (and path.279 earlier.278))
      (not (and path.280 earlier.279))
      (not (and path.281 earlier.280))
      (not (and path.282 earlier.281))
      (not (and path.283 earlier.282))
      (not (and path.284 earlier.283))
      (not (and path.285 earlier.284))
      (not (and path.286 earlier.285))
      (not (and path.287 earlier.286))
      (not (and path.288 earlier.287))
      (not (and path.289 earlier.288))
      (not (and path.290 earlier.289))
      (not (and path.291 earlier.290))
      (not (and path.292 earlier.291))
      (not (and path.293 earlier.292))
      (not (and path.294 earlier.293))
      (not (and path.295 earlier.294))
      (not (and path.296 earlier.295))
      (not (and path.297 earlier.296))
      (not (and path.298 earlier.297))
      (not (and path.299 earlier.298))
      (not (and path.300 earlier.299))
      (not (and path.301 earlier.300))
      (not (and path.302 earlier.301))
      (not (and path.303 earlier.302))
      (not (and path.304 earlier.303))
      (not (and path.305 earlier.304))
      (not (and path.306 earlier.305))
      (not (and path.307 earlier.306))
      (not (and path.308 earlier.307))
      (not (and path.309 earlier.308))
      (not (and path.310 earlier.309))
      (not (and path.311 earlier.310))
      (not (and path.312 earlier.311))
      (not (and path.313 earlier.312))
      (not (and path.314 earlier.313))
      (not (and path.315 earlier.314))
      (not (and path.316 earlier.315))
      (not (and path.317 earlier.316))
      (not (and path.318 earlier.317))
      (not (and path.319 earlier.318))
      (not (and path.320 earlier.319))
      (not (and path.321 earlier.320))
      (not (and path.322 earlier.321))
      (not (and path.323 earlier.322))
      (not (and path.324 earlier.323))
      (not (and path.325 earlier.324))
      (not (and path.326 earlier.325))
      (not (and path.327 earlier.326))
      (not (and path.328 earlier.327))
      (not (and path.329 earlier.328))
      (not (and path.330 earlier.329))
      (not (and path.331 earlier.330))
      (not (and path.332 earlier.331))
      (not (and path.333 earlier.332))
      (not (and path.334 earlier.333))
      (not (and path.335 earlier.334))
      (not (and path.336 earlier.335))
      (not (and path.337 earlier.336))
      (not (and path.338 earlier.337))
      (not (and path.339 earlier.338))
      (not (and path.340 earlier.339))
      (not (and path.341 earlier.340))
      (not (and path.342 earlier.341))
      (not (and path.343 earlier.342))
      (not (and path.344 earlier.343))
      (not (and path.345 earlier.344))
      (not (and path.346 earlier.345))
      (not (and path.347 earlier.346))
      (not (and path.348 earlier.347))
      (not (and path.349 earlier.348))
      (not (and path.350 earlier.349))
      (not (and path.351 earlier.350))
      (not (and path.352 earlier.351))
      (not (and path.353 earlier.352))
      (not (and path.354 earlier.353))
      (not (and path.355 earlier.354))
      (not (and path.356 earlier.355))
      (not (and path.357 earlier.356))
      (not (and path.358 earlier.357))
      (not (and path.359 earlier.358))
      (not (and path.360 earlier.359))
      (not (and path.361 earlier.360))
      (not (and path.362 earlier.361))
      (not (and path.363 earlier.362))
      (not (and path.364 earlier.363))
      (not (and path.365 earlier.364))
      (not (and path.366 earlier.365))
      (not (and path.367 earlier.366))
      (not (and path.368 earlier.367))
      (not (and path.369 earlier.368))
      (not (and path.370 earlier.369))
      (not (and path.371 earlier.370))
      (not (and path.372 earlier.371))
      (not (and path.373 earlier.372))
      (not (and path.374 earlier.373))
      (not (and path.375 earlier.374))
      (not (and path.376 earlier.375))
      (not (and path.377 earlier.376))
      (not (and path.378 earlier.377))
      (not (and path.379 earlier.378))
      (not (and path.380 earlier.379))
      (not (and path.381 earlier.380))
      (not (and path.382 earlier.381))
      (not (and path.383 earlier.382))
      (not (and path.384 earlier.383))
      (not (and path.385 earlier.384))
      (not (and path.386 earlier.385))
      (not (and path.387 earlier.386))
      (not (and path.388 earlier.387))
      (not (and path.389 earlier.388))
      (not (and path.390 earlier.389))
      (not (and path.391 earlier.390))
      (not (and path.392 earlier.391))
      (not (and path.393 earlier.392))
      (not (and path.394 earlier.393))
      (not (and path.395 earlier.394))
      (not (and path.396 earlier.395))
      (not (and path.397 earlier.396))
      (not (and path.398 earlier.397))
      (not (and path.399 earlier.398))
      (not (and path.400 earlier.399))
      (not (and path.401 earlier.400))
      (not (and path.402 earlier.401))
      (not (and path.403 earlier.402))
      (not (and path.404 earlier.403))
      (not (and path.405 earlier.404))
      (not (and path.406 earlier.405))
      (not (and path.407 earlier.406))
      (not (and path.408 earlier.407))
      (not (and path.409 earlier.408))
      (not (and path.410 earlier.409))
      (not (and path.411 earlier.410))
      (not (and path.412 earlier.411))
      (not (and path.413 earlier.412))
      (not (and path.414 earlier.413))
      (not (and path.415 earlier.414))
      (not (and path.416 earlier.415))
      (not (and path.417 earlier.416))
      (not (and path.418 earlier.417))
      (not (and path.419 earlier.418))
      (not (and path.420 earlier.419))
      (not (and path.421 earlier.420))
      (not (and path.422 earlier.421))
      (not (and path.423 earlier.422))
      (not (and path.424 earlier.423))
      (not (and path.425 earlier.424))
      (not (and path.426 earlier.425))
      (not (and path.427 earlier.426))
      (not (and path.428 earlier.427))
      (not (and path.429 earlier.428))
      (not (and path.430 earlier.429))
      (not (and path.431 earlier.430))
      (not (and path.432 earlier.431))
      (not (and path.433 earlier.432))
      (not (and path.434 earlier.433))
      (not (and path.435 earlier.434))
      (not (and path.436 earlier.435))
      (not (and path.437 earlier.436))
      (not (and path.438 earlier.437))
      (not (and path.439 earlier.438))
      (not (and path.440 earlier.439))
      (not (and path.441 earlier.440))
      (not (and path.442 earlier.441))
      (not (and path.443 earlier.442))
      (not (and path.444 earlier.443))
      (not (and path.445 earlier.444))
      (not (and path.446 earlier.445))
      (not (and path.447 earlier.446))
      (not (and path.448 earlier.447))
      (not (and path.449 earlier.448))
      (not (and path.450 earlier.449))
      (not (and path.451 earlier.450))
      (not (and path.452 earlier.451))
      (not (and path.453 earlier.452))
      (not (and path.454 earlier.453))
      (not (and path.455 earlier.454))
      (not (and path.456 earlier.455))
      (not (and path.457 earlier.456))
      (not (and path.458 earlier.457))
      (not (and path.459 earlier.458))
      (not (and path.460 earlier.459))
      (not (and path.461 earlier.460))
      (not (and path.462 earlier.461))
      (not (and path.463 earlier.462))
      (not (and path.464 earlier.463)))))
(check-sat)
