; MOVE-start-answers: On each path the move of start answers as the specification does.
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
(declare-fun branch.1 () Bool)
(declare-fun branch.10 () Bool)
(declare-fun branch.11 () Bool)
(declare-fun branch.12 () Bool)
(declare-fun branch.13 () Bool)
(declare-fun branch.14 () Bool)
(declare-fun branch.15 () Bool)
(declare-fun branch.16 () Bool)
(declare-fun branch.17 () Bool)
(declare-fun branch.18 () Bool)
(declare-fun branch.19 () Bool)
(declare-fun branch.2 () Bool)
(declare-fun branch.20 () Bool)
(declare-fun branch.21 () Bool)
(declare-fun branch.22 () Bool)
(declare-fun branch.23 () Bool)
(declare-fun branch.24 () Bool)
(declare-fun branch.25 () Bool)
(declare-fun branch.26 () Bool)
(declare-fun branch.3 () Bool)
(declare-fun branch.4 () Bool)
(declare-fun branch.5 () Bool)
(declare-fun branch.6 () Bool)
(declare-fun branch.7 () Bool)
(declare-fun branch.8 () Bool)
(declare-fun branch.9 () Bool)
(declare-fun busy () Int)
(declare-fun chosen () Bool)
(declare-fun earliest () Bool)
(declare-fun end.1 () Bool)
(declare-fun end.10 () Bool)
(declare-fun end.11 () Bool)
(declare-fun end.2 () Bool)
(declare-fun end.3 () Bool)
(declare-fun end.4 () Bool)
(declare-fun end.5 () Bool)
(declare-fun end.6 () Bool)
(declare-fun end.7 () Bool)
(declare-fun end.8 () Bool)
(declare-fun end.9 () Bool)
(declare-fun held () Bool)
(declare-fun interactive_timeout () Int)
(declare-fun lanes () Int)
(declare-fun limit_deadline () Int)
(declare-fun limited () Bool)
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
(declare-fun path.465 () Bool)
(declare-fun path.466 () Bool)
(declare-fun path.467 () Bool)
(declare-fun path.468 () Bool)
(declare-fun path.469 () Bool)
(declare-fun path.47 () Bool)
(declare-fun path.470 () Bool)
(declare-fun path.471 () Bool)
(declare-fun path.472 () Bool)
(declare-fun path.473 () Bool)
(declare-fun path.474 () Bool)
(declare-fun path.475 () Bool)
(declare-fun path.476 () Bool)
(declare-fun path.477 () Bool)
(declare-fun path.478 () Bool)
(declare-fun path.479 () Bool)
(declare-fun path.48 () Bool)
(declare-fun path.480 () Bool)
(declare-fun path.481 () Bool)
(declare-fun path.482 () Bool)
(declare-fun path.483 () Bool)
(declare-fun path.484 () Bool)
(declare-fun path.485 () Bool)
(declare-fun path.486 () Bool)
(declare-fun path.487 () Bool)
(declare-fun path.488 () Bool)
(declare-fun path.489 () Bool)
(declare-fun path.49 () Bool)
(declare-fun path.490 () Bool)
(declare-fun path.491 () Bool)
(declare-fun path.492 () Bool)
(declare-fun path.493 () Bool)
(declare-fun path.494 () Bool)
(declare-fun path.495 () Bool)
(declare-fun path.496 () Bool)
(declare-fun path.497 () Bool)
(declare-fun path.498 () Bool)
(declare-fun path.499 () Bool)
(declare-fun path.5 () Bool)
(declare-fun path.50 () Bool)
(declare-fun path.500 () Bool)
(declare-fun path.501 () Bool)
(declare-fun path.502 () Bool)
(declare-fun path.503 () Bool)
(declare-fun path.504 () Bool)
(declare-fun path.505 () Bool)
(declare-fun path.506 () Bool)
(declare-fun path.507 () Bool)
(declare-fun path.508 () Bool)
(declare-fun path.509 () Bool)
(declare-fun path.51 () Bool)
(declare-fun path.510 () Bool)
(declare-fun path.511 () Bool)
(declare-fun path.512 () Bool)
(declare-fun path.513 () Bool)
(declare-fun path.514 () Bool)
(declare-fun path.515 () Bool)
(declare-fun path.516 () Bool)
(declare-fun path.517 () Bool)
(declare-fun path.518 () Bool)
(declare-fun path.519 () Bool)
(declare-fun path.52 () Bool)
(declare-fun path.520 () Bool)
(declare-fun path.521 () Bool)
(declare-fun path.522 () Bool)
(declare-fun path.523 () Bool)
(declare-fun path.524 () Bool)
(declare-fun path.525 () Bool)
(declare-fun path.526 () Bool)
(declare-fun path.527 () Bool)
(declare-fun path.528 () Bool)
(declare-fun path.529 () Bool)
(declare-fun path.53 () Bool)
(declare-fun path.530 () Bool)
(declare-fun path.531 () Bool)
(declare-fun path.532 () Bool)
(declare-fun path.533 () Bool)
(declare-fun path.534 () Bool)
(declare-fun path.535 () Bool)
(declare-fun path.536 () Bool)
(declare-fun path.537 () Bool)
(declare-fun path.538 () Bool)
(declare-fun path.539 () Bool)
(declare-fun path.54 () Bool)
(declare-fun path.540 () Bool)
(declare-fun path.541 () Bool)
(declare-fun path.542 () Bool)
(declare-fun path.543 () Bool)
(declare-fun path.544 () Bool)
(declare-fun path.545 () Bool)
(declare-fun path.546 () Bool)
(declare-fun path.547 () Bool)
(declare-fun path.548 () Bool)
(declare-fun path.549 () Bool)
(declare-fun path.55 () Bool)
(declare-fun path.550 () Bool)
(declare-fun path.551 () Bool)
(declare-fun path.552 () Bool)
(declare-fun path.553 () Bool)
(declare-fun path.554 () Bool)
(declare-fun path.555 () Bool)
(declare-fun path.556 () Bool)
(declare-fun path.557 () Bool)
(declare-fun path.558 () Bool)
(declare-fun path.559 () Bool)
(declare-fun path.56 () Bool)
(declare-fun path.560 () Bool)
(declare-fun path.561 () Bool)
(declare-fun path.562 () Bool)
(declare-fun path.563 () Bool)
(declare-fun path.564 () Bool)
(declare-fun path.565 () Bool)
(declare-fun path.566 () Bool)
(declare-fun path.567 () Bool)
(declare-fun path.568 () Bool)
(declare-fun path.569 () Bool)
(declare-fun path.57 () Bool)
(declare-fun path.570 () Bool)
(declare-fun path.571 () Bool)
(declare-fun path.572 () Bool)
(declare-fun path.573 () Bool)
(declare-fun path.574 () Bool)
(declare-fun path.575 () Bool)
(declare-fun path.576 () Bool)
(declare-fun path.577 () Bool)
(declare-fun path.578 () Bool)
(declare-fun path.579 () Bool)
(declare-fun path.58 () Bool)
(declare-fun path.580 () Bool)
(declare-fun path.581 () Bool)
(declare-fun path.582 () Bool)
(declare-fun path.583 () Bool)
(declare-fun path.584 () Bool)
(declare-fun path.585 () Bool)
(declare-fun path.586 () Bool)
(declare-fun path.587 () Bool)
(declare-fun path.588 () Bool)
(declare-fun path.589 () Bool)
(declare-fun path.59 () Bool)
(declare-fun path.590 () Bool)
(declare-fun path.591 () Bool)
(declare-fun path.592 () Bool)
(declare-fun path.593 () Bool)
(declare-fun path.594 () Bool)
(declare-fun path.595 () Bool)
(declare-fun path.596 () Bool)
(declare-fun path.597 () Bool)
(declare-fun path.598 () Bool)
(declare-fun path.599 () Bool)
(declare-fun path.6 () Bool)
(declare-fun path.60 () Bool)
(declare-fun path.600 () Bool)
(declare-fun path.601 () Bool)
(declare-fun path.602 () Bool)
(declare-fun path.603 () Bool)
(declare-fun path.604 () Bool)
(declare-fun path.605 () Bool)
(declare-fun path.606 () Bool)
(declare-fun path.607 () Bool)
(declare-fun path.608 () Bool)
(declare-fun path.609 () Bool)
(declare-fun path.61 () Bool)
(declare-fun path.610 () Bool)
(declare-fun path.611 () Bool)
(declare-fun path.612 () Bool)
(declare-fun path.613 () Bool)
(declare-fun path.614 () Bool)
(declare-fun path.615 () Bool)
(declare-fun path.616 () Bool)
(declare-fun path.617 () Bool)
(declare-fun path.618 () Bool)
(declare-fun path.619 () Bool)
(declare-fun path.62 () Bool)
(declare-fun path.620 () Bool)
(declare-fun path.621 () Bool)
(declare-fun path.622 () Bool)
(declare-fun path.623 () Bool)
(declare-fun path.624 () Bool)
(declare-fun path.625 () Bool)
(declare-fun path.626 () Bool)
(declare-fun path.627 () Bool)
(declare-fun path.628 () Bool)
(declare-fun path.629 () Bool)
(declare-fun path.63 () Bool)
(declare-fun path.630 () Bool)
(declare-fun path.631 () Bool)
(declare-fun path.632 () Bool)
(declare-fun path.633 () Bool)
(declare-fun path.634 () Bool)
(declare-fun path.635 () Bool)
(declare-fun path.636 () Bool)
(declare-fun path.637 () Bool)
(declare-fun path.638 () Bool)
(declare-fun path.639 () Bool)
(declare-fun path.64 () Bool)
(declare-fun path.640 () Bool)
(declare-fun path.641 () Bool)
(declare-fun path.642 () Bool)
(declare-fun path.643 () Bool)
(declare-fun path.644 () Bool)
(declare-fun path.645 () Bool)
(declare-fun path.646 () Bool)
(declare-fun path.647 () Bool)
(declare-fun path.648 () Bool)
(declare-fun path.649 () Bool)
(declare-fun path.65 () Bool)
(declare-fun path.650 () Bool)
(declare-fun path.651 () Bool)
(declare-fun path.652 () Bool)
(declare-fun path.653 () Bool)
(declare-fun path.654 () Bool)
(declare-fun path.655 () Bool)
(declare-fun path.656 () Bool)
(declare-fun path.657 () Bool)
(declare-fun path.658 () Bool)
(declare-fun path.659 () Bool)
(declare-fun path.66 () Bool)
(declare-fun path.660 () Bool)
(declare-fun path.661 () Bool)
(declare-fun path.662 () Bool)
(declare-fun path.663 () Bool)
(declare-fun path.664 () Bool)
(declare-fun path.665 () Bool)
(declare-fun path.666 () Bool)
(declare-fun path.667 () Bool)
(declare-fun path.668 () Bool)
(declare-fun path.669 () Bool)
(declare-fun path.67 () Bool)
(declare-fun path.670 () Bool)
(declare-fun path.671 () Bool)
(declare-fun path.672 () Bool)
(declare-fun path.673 () Bool)
(declare-fun path.674 () Bool)
(declare-fun path.675 () Bool)
(declare-fun path.676 () Bool)
(declare-fun path.677 () Bool)
(declare-fun path.678 () Bool)
(declare-fun path.679 () Bool)
(declare-fun path.68 () Bool)
(declare-fun path.680 () Bool)
(declare-fun path.681 () Bool)
(declare-fun path.682 () Bool)
(declare-fun path.683 () Bool)
(declare-fun path.684 () Bool)
(declare-fun path.685 () Bool)
(declare-fun path.686 () Bool)
(declare-fun path.687 () Bool)
(declare-fun path.688 () Bool)
(declare-fun path.689 () Bool)
(declare-fun path.69 () Bool)
(declare-fun path.690 () Bool)
(declare-fun path.691 () Bool)
(declare-fun path.692 () Bool)
(declare-fun path.693 () Bool)
(declare-fun path.694 () Bool)
(declare-fun path.695 () Bool)
(declare-fun path.696 () Bool)
(declare-fun path.697 () Bool)
(declare-fun path.698 () Bool)
(declare-fun path.699 () Bool)
(declare-fun path.7 () Bool)
(declare-fun path.70 () Bool)
(declare-fun path.700 () Bool)
(declare-fun path.701 () Bool)
(declare-fun path.702 () Bool)
(declare-fun path.703 () Bool)
(declare-fun path.704 () Bool)
(declare-fun path.705 () Bool)
(declare-fun path.706 () Bool)
(declare-fun path.707 () Bool)
(declare-fun path.708 () Bool)
(declare-fun path.709 () Bool)
(declare-fun path.71 () Bool)
(declare-fun path.710 () Bool)
(declare-fun path.711 () Bool)
(declare-fun path.712 () Bool)
(declare-fun path.713 () Bool)
(declare-fun path.714 () Bool)
(declare-fun path.715 () Bool)
(declare-fun path.716 () Bool)
(declare-fun path.717 () Bool)
(declare-fun path.718 () Bool)
(declare-fun path.719 () Bool)
(declare-fun path.72 () Bool)
(declare-fun path.720 () Bool)
(declare-fun path.721 () Bool)
(declare-fun path.722 () Bool)
(declare-fun path.723 () Bool)
(declare-fun path.724 () Bool)
(declare-fun path.725 () Bool)
(declare-fun path.726 () Bool)
(declare-fun path.727 () Bool)
(declare-fun path.728 () Bool)
(declare-fun path.729 () Bool)
(declare-fun path.73 () Bool)
(declare-fun path.730 () Bool)
(declare-fun path.731 () Bool)
(declare-fun path.732 () Bool)
(declare-fun path.733 () Bool)
(declare-fun path.734 () Bool)
(declare-fun path.735 () Bool)
(declare-fun path.736 () Bool)
(declare-fun path.737 () Bool)
(declare-fun path.738 () Bool)
(declare-fun path.739 () Bool)
(declare-fun path.74 () Bool)
(declare-fun path.740 () Bool)
(declare-fun path.741 () Bool)
(declare-fun path.742 () Bool)
(declare-fun path.743 () Bool)
(declare-fun path.744 () Bool)
(declare-fun path.745 () Bool)
(declare-fun path.746 () Bool)
(declare-fun path.747 () Bool)
(declare-fun path.748 () Bool)
(declare-fun path.749 () Bool)
(declare-fun path.75 () Bool)
(declare-fun path.750 () Bool)
(declare-fun path.751 () Bool)
(declare-fun path.752 () Bool)
(declare-fun path.753 () Bool)
(declare-fun path.754 () Bool)
(declare-fun path.755 () Bool)
(declare-fun path.756 () Bool)
(declare-fun path.757 () Bool)
(declare-fun path.758 () Bool)
(declare-fun path.759 () Bool)
(declare-fun path.76 () Bool)
(declare-fun path.760 () Bool)
(declare-fun path.761 () Bool)
(declare-fun path.762 () Bool)
(declare-fun path.763 () Bool)
(declare-fun path.764 () Bool)
(declare-fun path.765 () Bool)
(declare-fun path.766 () Bool)
(declare-fun path.767 () Bool)
(declare-fun path.768 () Bool)
(declare-fun path.769 () Bool)
(declare-fun path.77 () Bool)
(declare-fun path.770 () Bool)
(declare-fun path.771 () Bool)
(declare-fun path.772 () Bool)
(declare-fun path.773 () Bool)
(declare-fun path.774 () Bool)
(declare-fun path.775 () Bool)
(declare-fun path.776 () Bool)
(declare-fun path.777 () Bool)
(declare-fun path.778 () Bool)
(declare-fun path.779 () Bool)
(declare-fun path.78 () Bool)
(declare-fun path.780 () Bool)
(declare-fun path.781 () Bool)
(declare-fun path.782 () Bool)
(declare-fun path.783 () Bool)
(declare-fun path.784 () Bool)
(declare-fun path.785 () Bool)
(declare-fun path.786 () Bool)
(declare-fun path.787 () Bool)
(declare-fun path.788 () Bool)
(declare-fun path.789 () Bool)
(declare-fun path.79 () Bool)
(declare-fun path.790 () Bool)
(declare-fun path.791 () Bool)
(declare-fun path.792 () Bool)
(declare-fun path.793 () Bool)
(declare-fun path.794 () Bool)
(declare-fun path.795 () Bool)
(declare-fun path.796 () Bool)
(declare-fun path.797 () Bool)
(declare-fun path.798 () Bool)
(declare-fun path.799 () Bool)
(declare-fun path.8 () Bool)
(declare-fun path.80 () Bool)
(declare-fun path.800 () Bool)
(declare-fun path.801 () Bool)
(declare-fun path.802 () Bool)
(declare-fun path.803 () Bool)
(declare-fun path.804 () Bool)
(declare-fun path.805 () Bool)
(declare-fun path.806 () Bool)
(declare-fun path.807 () Bool)
(declare-fun path.808 () Bool)
(declare-fun path.809 () Bool)
(declare-fun path.81 () Bool)
(declare-fun path.810 () Bool)
(declare-fun path.811 () Bool)
(declare-fun path.812 () Bool)
(declare-fun path.813 () Bool)
(declare-fun path.814 () Bool)
(declare-fun path.815 () Bool)
(declare-fun path.816 () Bool)
(declare-fun path.817 () Bool)
(declare-fun path.818 () Bool)
(declare-fun path.819 () Bool)
(declare-fun path.82 () Bool)
(declare-fun path.820 () Bool)
(declare-fun path.821 () Bool)
(declare-fun path.822 () Bool)
(declare-fun path.823 () Bool)
(declare-fun path.824 () Bool)
(declare-fun path.825 () Bool)
(declare-fun path.826 () Bool)
(declare-fun path.827 () Bool)
(declare-fun path.828 () Bool)
(declare-fun path.829 () Bool)
(declare-fun path.83 () Bool)
(declare-fun path.830 () Bool)
(declare-fun path.831 () Bool)
(declare-fun path.832 () Bool)
(declare-fun path.833 () Bool)
(declare-fun path.834 () Bool)
(declare-fun path.835 () Bool)
(declare-fun path.836 () Bool)
(declare-fun path.837 () Bool)
(declare-fun path.838 () Bool)
(declare-fun path.839 () Bool)
(declare-fun path.84 () Bool)
(declare-fun path.840 () Bool)
(declare-fun path.841 () Bool)
(declare-fun path.842 () Bool)
(declare-fun path.843 () Bool)
(declare-fun path.844 () Bool)
(declare-fun path.845 () Bool)
(declare-fun path.846 () Bool)
(declare-fun path.847 () Bool)
(declare-fun path.848 () Bool)
(declare-fun path.849 () Bool)
(declare-fun path.85 () Bool)
(declare-fun path.850 () Bool)
(declare-fun path.851 () Bool)
(declare-fun path.852 () Bool)
(declare-fun path.853 () Bool)
(declare-fun path.854 () Bool)
(declare-fun path.855 () Bool)
(declare-fun path.856 () Bool)
(declare-fun path.857 () Bool)
(declare-fun path.858 () Bool)
(declare-fun path.859 () Bool)
(declare-fun path.86 () Bool)
(declare-fun path.860 () Bool)
(declare-fun path.861 () Bool)
(declare-fun path.862 () Bool)
(declare-fun path.863 () Bool)
(declare-fun path.864 () Bool)
(declare-fun path.865 () Bool)
(declare-fun path.866 () Bool)
(declare-fun path.867 () Bool)
(declare-fun path.868 () Bool)
(declare-fun path.869 () Bool)
(declare-fun path.87 () Bool)
(declare-fun path.870 () Bool)
(declare-fun path.871 () Bool)
(declare-fun path.872 () Bool)
(declare-fun path.873 () Bool)
(declare-fun path.874 () Bool)
(declare-fun path.875 () Bool)
(declare-fun path.876 () Bool)
(declare-fun path.877 () Bool)
(declare-fun path.878 () Bool)
(declare-fun path.879 () Bool)
(declare-fun path.88 () Bool)
(declare-fun path.880 () Bool)
(declare-fun path.881 () Bool)
(declare-fun path.882 () Bool)
(declare-fun path.883 () Bool)
(declare-fun path.884 () Bool)
(declare-fun path.885 () Bool)
(declare-fun path.886 () Bool)
(declare-fun path.887 () Bool)
(declare-fun path.888 () Bool)
(declare-fun path.889 () Bool)
(declare-fun path.89 () Bool)
(declare-fun path.890 () Bool)
(declare-fun path.891 () Bool)
(declare-fun path.892 () Bool)
(declare-fun path.893 () Bool)
(declare-fun path.894 () Bool)
(declare-fun path.895 () Bool)
(declare-fun path.896 () Bool)
(declare-fun path.897 () Bool)
(declare-fun path.898 () Bool)
(declare-fun path.899 () Bool)
(declare-fun path.9 () Bool)
(declare-fun path.90 () Bool)
(declare-fun path.900 () Bool)
(declare-fun path.901 () Bool)
(declare-fun path.902 () Bool)
(declare-fun path.903 () Bool)
(declare-fun path.904 () Bool)
(declare-fun path.905 () Bool)
(declare-fun path.906 () Bool)
(declare-fun path.907 () Bool)
(declare-fun path.908 () Bool)
(declare-fun path.909 () Bool)
(declare-fun path.91 () Bool)
(declare-fun path.910 () Bool)
(declare-fun path.911 () Bool)
(declare-fun path.912 () Bool)
(declare-fun path.913 () Bool)
(declare-fun path.914 () Bool)
(declare-fun path.915 () Bool)
(declare-fun path.916 () Bool)
(declare-fun path.917 () Bool)
(declare-fun path.918 () Bool)
(declare-fun path.919 () Bool)
(declare-fun path.92 () Bool)
(declare-fun path.920 () Bool)
(declare-fun path.921 () Bool)
(declare-fun path.922 () Bool)
(declare-fun path.923 () Bool)
(declare-fun path.924 () Bool)
(declare-fun path.925 () Bool)
(declare-fun path.926 () Bool)
(declare-fun path.927 () Bool)
(declare-fun path.928 () Bool)
(declare-fun path.93 () Bool)
(declare-fun path.94 () Bool)
(declare-fun path.95 () Bool)
(declare-fun path.96 () Bool)
(declare-fun path.97 () Bool)
(declare-fun path.98 () Bool)
(declare-fun path.99 () Bool)
(declare-fun shares_are_counted () Bool)
(declare-fun stop_requested () Bool)
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
(declare-fun test.30 () Bool)
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
    (or held (not before.holds))
    (or (not stop_requested) (> before.R 0))
    (or (= limit_deadline (- 1)) (>= limit_deadline 0))
    (or (= limit_deadline (- 1)) (> before.R 0))))
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
; a test: limited
(assert
  (= test.7 limited))
; a test: many_others_run
(assert
  (= test.8 many_others_run))
; a test: shares_are_counted
(assert
  (= test.9 shares_are_counted))
; a test: holds
(assert
  (= test.10 before.holds))
; a test: held
(assert
  (= test.11 held))
; a test: earliest
(assert
  (= test.12 earliest))
; a test: lanes - busy + 1000000000 + 0 > 1000000000
(assert
  (= test.13 (> (+ (+ (+ lanes (* (- 1) busy)) 1000000000) 0) 1000000000)))
; a test: holds == True
(assert
  (= test.14 (= before.holds true)))
; a test: unused_deadline == -1
(assert
  (= test.15 (= before.unused_deadline (- 1))))
; a test: now + max_time != deadline
(assert
  (= test.16 (distinct (+ now max_time) before.deadline)))
; a test: now + max_time != -1
(assert
  (= test.17 (distinct (+ now max_time) (- 1))))
; a test: unused_deadline != -1
(assert
  (= test.18 (distinct before.unused_deadline (- 1))))
; a test: holds != True
(assert
  (= test.19 (distinct before.holds true)))
; a test: deadline == -1
(assert
  (= test.20 (= before.deadline (- 1))))
; a test: deadline != -1
(assert
  (= test.21 (distinct before.deadline (- 1))))
; a test: lanes - busy + 0 + 0 > 0
(assert
  (= test.22 (> (+ (+ (+ lanes (* (- 1) busy)) 0) 0) 0)))
; a test: Q == 2
(assert
  (= test.23 (= before.Q 2)))
; a test: Q > 0
(assert
  (= test.24 (> before.Q 0)))
; a test: now < deadline
(assert
  (= test.25 (< now before.deadline)))
; a test: phase < deactivated.waiting
(assert
  (= test.26 (< before.phase 6)))
; a test: phase < closed.unstarted
(assert
  (= test.27 (< before.phase 7)))
; a test: phase < canceled.draining
(assert
  (= test.28 (< before.phase 11)))
; a test: phase < closed.waiting
(assert
  (= test.29 (< before.phase 9)))
; a test: phase < closed.ended
(assert
  (= test.30 (< before.phase 10)))
; a path to disabled
(assert
  (=
    path.1
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
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
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
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
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
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
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
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
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
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
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
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
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.19
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.21
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
      test.12
      test.13)))
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
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
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
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.27
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.29
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
      test.12
      test.22)))
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
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
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
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
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
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.81
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.82
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.83
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.84
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.85
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.86
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.87
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.88
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.89
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.90
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.91
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.92
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.93
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.94
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.95
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.96
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.97
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.98
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.99
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.100
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.101
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.102
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.103
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.104
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.105
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.106
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.107
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.108
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.109
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.110
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.111
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.112
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.113
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.114
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.115
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.116
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.117
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.118
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.119
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.120
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.121
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.122
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.123
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.124
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.125
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.126
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.127
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.128
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.129
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.130
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.131
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.132
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.133
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.134
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.135
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.136
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.137
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.138
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.139
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.140
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.141
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.142
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T04 to active.busy
(assert
  (=
    path.143
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.144
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.145
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.146
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.147
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.148
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.149
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.150
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.151
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.152
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.153
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.154
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.155
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.156
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.157
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.158
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T04 to active.busy
(assert
  (=
    path.159
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.160
    (and
      test.1
      test.2
      (not test.3)
      test.4
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.161
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
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.162
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
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.163
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
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.164
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.165
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.166
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.167
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
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.168
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
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.169
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
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.170
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.171
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.172
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.173
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
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.174
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
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.175
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
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.176
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.177
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.178
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.179
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
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.180
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
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.181
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
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.182
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.183
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.184
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.185
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.186
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.187
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.188
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.189
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.190
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.191
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.192
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.193
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.194
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.195
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.196
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.197
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.198
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.199
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.200
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.201
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.202
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.203
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.204
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.205
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.206
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.207
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.208
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.209
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.210
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.211
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.212
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.213
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.214
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.215
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.216
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.217
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.218
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.219
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.220
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.221
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.222
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.223
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.224
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.225
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.226
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.227
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.228
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.229
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.230
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.231
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.232
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.233
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.234
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.235
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.236
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.237
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.238
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.239
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.240
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.241
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.242
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.243
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.244
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.245
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.246
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.247
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.248
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.249
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.250
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.251
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.252
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.253
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.254
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T06 to active.busy
(assert
  (=
    path.255
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.256
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.257
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.258
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.259
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T06 to active.busy
(assert
  (=
    path.260
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.261
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.262
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.263
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.264
    (and
      test.1
      test.2
      (not test.3)
      (not test.4)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.265
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.266
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.267
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.268
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.269
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.270
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.271
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.272
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.273
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.274
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.275
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.276
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.277
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.278
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.279
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.280
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.281
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.282
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.283
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.284
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.285
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.286
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.287
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.288
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.289
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.290
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.291
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.292
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.293
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.294
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.295
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.296
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.297
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.298
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.299
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.300
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.301
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.302
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.303
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.304
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.305
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.306
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.307
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.308
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.309
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.310
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.311
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.312
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.313
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.314
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.315
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.316
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.317
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.318
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.319
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.320
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.321
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.322
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.323
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.324
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.325
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.326
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.327
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.328
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.329
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.330
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.331
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.332
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.333
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.334
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.335
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.336
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.337
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.338
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.339
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.340
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.341
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.342
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.343
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.344
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.345
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.346
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.347
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.348
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.349
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.350
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.351
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.352
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.353
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.354
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.355
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.356
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.357
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.358
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.359
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.360
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.361
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.362
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.363
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.364
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.365
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.366
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.367
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.368
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.369
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.370
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.371
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.372
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.373
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.374
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.375
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.376
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.377
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.378
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.379
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.380
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.381
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.382
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.383
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.384
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.385
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.386
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.387
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.388
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.389
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.390
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.391
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.392
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.393
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.394
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.395
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.396
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.397
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.398
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.399
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.400
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.401
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.402
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.403
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.404
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.405
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.406
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.407
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.408
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.409
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.410
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.411
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.412
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.413
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.414
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.415
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.416
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.417
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.418
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.419
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.420
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.421
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.422
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.423
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.424
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.425
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.426
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.427
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.428
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.429
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.430
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.431
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.432
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.433
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.434
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.435
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.436
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.437
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.438
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.439
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.440
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.441
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T13 to active.busy
(assert
  (=
    path.442
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.443
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.444
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.445
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.446
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.447
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.448
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.449
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.450
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.451
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.452
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.453
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.454
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.455
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.456
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.457
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.458
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.459
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.460
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.461
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T13 to active.busy
(assert
  (=
    path.462
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.463
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.464
    (and
      test.1
      (not test.2)
      (not test.26)
      test.27
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.465
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.466
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.467
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.468
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.469
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.470
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.471
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.472
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.473
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.474
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.475
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.476
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.477
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.478
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.479
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.480
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.481
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.482
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.483
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.484
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.485
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.486
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.487
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.488
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.489
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.490
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.491
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.492
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.493
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.494
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.495
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.496
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.497
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.498
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.499
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.500
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.501
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.502
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.503
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.504
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.505
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.506
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.507
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.508
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.509
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.510
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.511
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.512
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.513
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.514
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.515
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.516
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.517
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.518
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.519
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.520
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.521
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.522
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.523
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.524
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.525
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.526
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.527
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.528
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.529
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.530
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.531
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.532
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.533
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.534
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.535
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.536
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.537
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.538
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.539
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.540
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.541
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.542
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.543
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.544
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.545
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.546
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.547
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.548
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.549
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.550
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.551
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.552
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.553
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.554
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.555
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.556
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.557
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.558
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.559
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.560
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.561
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.562
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.563
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.564
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.565
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.566
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.567
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.568
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.569
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.570
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.571
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.572
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.573
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.574
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.575
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.576
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.577
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.578
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.579
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.580
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.581
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.582
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.583
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.584
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.585
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.586
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.587
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.588
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.589
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.590
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.591
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.592
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.593
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.594
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.595
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.596
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.597
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.598
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.599
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.600
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.601
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.602
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.603
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.604
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.605
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.606
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T21 to closed.draining
(assert
  (=
    path.607
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.608
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.609
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.610
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.611
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.612
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.613
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.614
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.615
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.616
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.617
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.618
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.619
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.620
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.621
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.622
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T21 to closed.draining
(assert
  (=
    path.623
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.14)
      test.15
      test.16
      test.17
      (not test.18)
      test.19
      (not test.10)
      test.20
      (not test.21)
      (not test.18)
      (not test.21)
      (not test.18))))
; a path to disabled
(assert
  (=
    path.624
    (and
      test.1
      (not test.2)
      (not test.26)
      (not test.27)
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.625
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.626
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.627
    (and (not test.1) test.28 test.29 (not test.5) test.6 test.7 test.8 test.9 test.10 test.12 test.24 (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.628
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.629
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.630
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.631
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.632
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.633
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.634
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.635
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.636
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.637
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.638
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.639
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.640
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.641
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.642
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.643
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.644
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.645
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.646
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.647
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.648
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.649
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.650
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.651
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.652
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.653
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.654
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.655
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.656
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.657
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.658
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.659
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.660
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.661
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.662
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.663
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.664
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.665
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.666
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.667
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.668
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.669
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.670
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.671
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.672
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.673
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.674
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.675
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.676
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.677
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.678
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.679
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.680
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.681
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.682
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.683
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.684
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.685
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.686
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.687
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.688
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.689
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.690
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.691
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.692
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.693
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.694
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.695
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.696
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.697
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.698
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.699
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.700
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.701
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.702
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.703
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.704
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.705
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.706
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.707
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.708
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.709
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.710
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.711
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.712
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.713
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.714
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.715
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.716
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      test.12
      test.24
      (not test.13))))
; a path to disabled
(assert
  (=
    path.717
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.13)))
; a path to disabled
(assert
  (=
    path.718
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.13))))
; a path to T23 to closed.draining
(assert
  (=
    path.719
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.720
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.721
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.722
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.723
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to T23 to closed.draining
(assert
  (=
    path.724
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      test.25
      test.10
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.725
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.726
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      test.12
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.727
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      test.22)))
; a path to disabled
(assert
  (=
    path.728
    (and
      (not test.1)
      test.28
      test.29
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      test.10
      (not test.12)
      test.24
      (not test.22))))
; a path to disabled
(assert
  (=
    path.729
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.730
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.731
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.732
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.733
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.734
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.735
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.736
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.737
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.738
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.739
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.740
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.741
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.742
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.743
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.744
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.745
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.746
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.747
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.748
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.749
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.750
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.751
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.752
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.753
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.754
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.755
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.756
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.757
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.758
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.759
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.760
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.761
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.762
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.763
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.764
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.765
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.766
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.767
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.768
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      test.6
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.769
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.770
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.771
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.772
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.773
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.774
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.775
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.776
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.777
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.778
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.779
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.780
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.781
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.782
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.783
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.784
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.785
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.786
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.787
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.788
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.789
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.790
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.791
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.792
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.793
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.794
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.795
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.796
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.797
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.798
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.799
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.800
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.801
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.802
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.803
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.804
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.805
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.806
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.807
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.808
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.809
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.810
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.811
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.812
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.813
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.814
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.815
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.816
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.817
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.818
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.819
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.820
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.821
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.822
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.823
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.824
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.825
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.826
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.827
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.828
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.829
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.830
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.831
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.832
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.833
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.834
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.835
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.836
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.837
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.838
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.839
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.840
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.841
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.842
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.843
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.844
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.845
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.846
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.847
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.848
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      test.23
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.849
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.850
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.851
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.852
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.853
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.854
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.855
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.856
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.857
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.858
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.859
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.860
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.861
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.862
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.863
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.864
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.865
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.866
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.867
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.868
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.869
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.870
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.871
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.872
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.873
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.874
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.875
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.876
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.877
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.878
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.879
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.880
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.881
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.882
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.883
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.884
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.885
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.886
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.887
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.888
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      test.7
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.889
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.890
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.891
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.892
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.893
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.894
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.895
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.896
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.897
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.898
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.899
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.13)))
; a path to disabled
(assert
  (=
    path.900
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.13))))
; a path to disabled
(assert
  (=
    path.901
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.13)))
; a path to disabled
(assert
  (=
    path.902
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.903
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.904
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.905
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.13))))
; a path to T22 to closed.draining
(assert
  (=
    path.906
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.907
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.13
      (not test.25))))
; a path to disabled
(assert
  (=
    path.908
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      test.8
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.13))))
; a path to disabled
(assert
  (=
    path.909
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.910
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.911
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.912
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.913
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.914
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.915
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.916
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.917
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.918
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      test.9
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; a path to disabled
(assert
  (=
    path.919
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      test.22)))
; a path to disabled
(assert
  (=
    path.920
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      test.12
      (not test.22))))
; a path to disabled
(assert
  (=
    path.921
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      test.22)))
; a path to disabled
(assert
  (=
    path.922
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      test.11
      (not test.12)
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.923
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.924
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.925
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      test.12
      (not test.22))))
; a path to T22 to closed.draining
(assert
  (=
    path.926
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      test.25
      (not test.14)
      test.15
      test.19
      (not test.10)
      (not test.20)
      test.21
      (not test.18)
      test.21
      (not test.18))))
; a path to disabled
(assert
  (=
    path.927
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      test.22
      (not test.25))))
; a path to disabled
(assert
  (=
    path.928
    (and
      (not test.1)
      test.28
      (not test.29)
      test.30
      (not test.5)
      (not test.6)
      (not test.23)
      (not test.7)
      (not test.8)
      (not test.9)
      (not test.10)
      (not test.11)
      (not test.12)
      (not test.22))))
; the specification: disabled in queued.empty
(assert
  (= branch.1 (and (= before.phase 1) (not false))))
; the specification: T04 to active.busy in queued.waiting
(assert
  (= branch.2 (and (and (= before.phase 2) (and (< busy lanes) (not held) chosen)) earliest)))
; the specification: T04 to active.busy in queued.waiting
(assert
  (= branch.3 (and (and (= before.phase 2) (and (< busy lanes) (not held) chosen)) (not earliest))))
; the specification: disabled in queued.waiting
(assert
  (= branch.4 (and (= before.phase 2) (not (and (< busy lanes) (not held) chosen)))))
; the specification: T06 to active.busy in active.busy
(assert
  (=
    branch.5
    (and (and (= before.phase 3) (and (> before.Q 0) (< busy lanes) earliest (< now before.deadline))) earliest)))
; the specification: T06 to active.busy in active.busy
(assert
  (=
    branch.6
    (and
      (and (= before.phase 3) (and (> before.Q 0) (< busy lanes) earliest (< now before.deadline)))
      (not earliest))))
; the specification: disabled in active.busy
(assert
  (= branch.7 (and (= before.phase 3) (not (and (> before.Q 0) (< busy lanes) earliest (< now before.deadline))))))
; the specification: disabled in active.idle
(assert
  (= branch.8 (and (= before.phase 4) (not false))))
; the specification: disabled in deactivated.empty
(assert
  (= branch.9 (and (= before.phase 5) (not false))))
; the specification: T13 to active.busy in deactivated.waiting
(assert
  (= branch.10 (and (and (= before.phase 6) (and (< busy lanes) (not held) chosen (< now before.deadline))) earliest)))
; the specification: T13 to active.busy in deactivated.waiting
(assert
  (=
    branch.11
    (and (and (= before.phase 6) (and (< busy lanes) (not held) chosen (< now before.deadline))) (not earliest))))
; the specification: disabled in deactivated.waiting
(assert
  (= branch.12 (and (= before.phase 6) (not (and (< busy lanes) (not held) chosen (< now before.deadline))))))
; the specification: T21 to closed.draining in closed.unstarted
(assert
  (= branch.13 (and (and (= before.phase 7) (and (< busy lanes) (not held) chosen)) earliest)))
; the specification: T21 to closed.draining in closed.unstarted
(assert
  (= branch.14 (and (and (= before.phase 7) (and (< busy lanes) (not held) chosen)) (not earliest))))
; the specification: disabled in closed.unstarted
(assert
  (= branch.15 (and (= before.phase 7) (not (and (< busy lanes) (not held) chosen)))))
; the specification: T23 to closed.draining in closed.draining
(assert
  (=
    branch.16
    (and (and (= before.phase 8) (and (> before.Q 0) (< busy lanes) earliest (< now before.deadline))) earliest)))
; the specification: T23 to closed.draining in closed.draining
(assert
  (=
    branch.17
    (and
      (and (= before.phase 8) (and (> before.Q 0) (< busy lanes) earliest (< now before.deadline)))
      (not earliest))))
; the specification: disabled in closed.draining
(assert
  (= branch.18 (and (= before.phase 8) (not (and (> before.Q 0) (< busy lanes) earliest (< now before.deadline))))))
; the specification: T22 to closed.draining in closed.waiting
(assert
  (= branch.19 (and (and (= before.phase 9) (and (< busy lanes) (not held) chosen (< now before.deadline))) earliest)))
; the specification: T22 to closed.draining in closed.waiting
(assert
  (=
    branch.20
    (and (and (= before.phase 9) (and (< busy lanes) (not held) chosen (< now before.deadline))) (not earliest))))
; the specification: disabled in closed.waiting
(assert
  (= branch.21 (and (= before.phase 9) (not (and (< busy lanes) (not held) chosen (< now before.deadline))))))
; the specification: disabled in closed.ended
(assert
  (= branch.22 (and (= before.phase 10) (not false))))
; the specification: disabled in canceled.draining
(assert
  (= branch.23 (and (= before.phase 11) (not false))))
; the specification: disabled in canceled.ended
(assert
  (= branch.24 (and (= before.phase 12) (not false))))
; the specification: disabled in expired.draining
(assert
  (= branch.25 (and (= before.phase 13) (not false))))
; the specification: disabled in expired.ended
(assert
  (= branch.26 (and (= before.phase 14) (not false))))
; the code: disabled
(assert
  (=
    end.1
    (or
      path.1
      path.2
      path.4
      path.5
      path.6
      path.8
      path.9
      path.10
      path.12
      path.13
      path.14
      path.16
      path.17
      path.18
      path.20
      path.21
      path.22
      path.24
      path.25
      path.26
      path.28
      path.29
      path.30
      path.32
      path.33
      path.34
      path.35
      path.36
      path.38
      path.40
      path.41
      path.42
      path.43
      path.44
      path.46
      path.48
      path.49
      path.50
      path.51
      path.52
      path.54
      path.56
      path.57
      path.58
      path.59
      path.60
      path.62
      path.64
      path.65
      path.66
      path.67
      path.68
      path.70
      path.72
      path.73
      path.74
      path.75
      path.76
      path.78
      path.80
      path.81
      path.82
      path.83
      path.84
      path.86
      path.88
      path.89
      path.90
      path.91
      path.92
      path.94
      path.96
      path.97
      path.98
      path.99
      path.100
      path.102
      path.104
      path.105
      path.106
      path.107
      path.108
      path.110
      path.112
      path.113
      path.114
      path.115
      path.116
      path.118
      path.120
      path.121
      path.122
      path.123
      path.124
      path.126
      path.128
      path.129
      path.130
      path.131
      path.132
      path.134
      path.136
      path.137
      path.138
      path.139
      path.140
      path.142
      path.144
      path.145
      path.146
      path.147
      path.148
      path.150
      path.152
      path.153
      path.154
      path.155
      path.156
      path.158
      path.160
      path.162
      path.163
      path.165
      path.166
      path.168
      path.169
      path.171
      path.172
      path.174
      path.175
      path.177
      path.178
      path.180
      path.181
      path.183
      path.184
      path.186
      path.187
      path.188
      path.189
      path.191
      path.192
      path.193
      path.194
      path.196
      path.197
      path.198
      path.199
      path.201
      path.202
      path.203
      path.204
      path.206
      path.207
      path.208
      path.209
      path.211
      path.212
      path.213
      path.214
      path.216
      path.217
      path.218
      path.219
      path.221
      path.222
      path.223
      path.224
      path.226
      path.227
      path.228
      path.229
      path.231
      path.232
      path.233
      path.234
      path.236
      path.237
      path.238
      path.239
      path.241
      path.242
      path.243
      path.244
      path.246
      path.247
      path.248
      path.249
      path.251
      path.252
      path.253
      path.254
      path.256
      path.257
      path.258
      path.259
      path.261
      path.262
      path.263
      path.264
      path.265
      path.266
      path.268
      path.269
      path.270
      path.271
      path.273
      path.274
      path.275
      path.276
      path.278
      path.279
      path.280
      path.281
      path.283
      path.284
      path.285
      path.286
      path.288
      path.289
      path.290
      path.291
      path.293
      path.294
      path.295
      path.296
      path.298
      path.299
      path.300
      path.301
      path.303
      path.304
      path.305
      path.306
      path.307
      path.308
      path.310
      path.311
      path.313
      path.314
      path.315
      path.316
      path.317
      path.318
      path.320
      path.321
      path.323
      path.324
      path.325
      path.326
      path.327
      path.328
      path.330
      path.331
      path.333
      path.334
      path.335
      path.336
      path.337
      path.338
      path.340
      path.341
      path.343
      path.344
      path.345
      path.346
      path.347
      path.348
      path.350
      path.351
      path.353
      path.354
      path.355
      path.356
      path.357
      path.358
      path.360
      path.361
      path.363
      path.364
      path.365
      path.366
      path.367
      path.368
      path.370
      path.371
      path.373
      path.374
      path.375
      path.376
      path.377
      path.378
      path.380
      path.381
      path.383
      path.384
      path.385
      path.386
      path.387
      path.388
      path.390
      path.391
      path.393
      path.394
      path.395
      path.396
      path.397
      path.398
      path.400
      path.401
      path.403
      path.404
      path.405
      path.406
      path.407
      path.408
      path.410
      path.411
      path.413
      path.414
      path.415
      path.416
      path.417
      path.418
      path.420
      path.421
      path.423
      path.424
      path.425
      path.426
      path.427
      path.428
      path.430
      path.431
      path.433
      path.434
      path.435
      path.436
      path.437
      path.438
      path.440
      path.441
      path.443
      path.444
      path.445
      path.446
      path.447
      path.448
      path.450
      path.451
      path.453
      path.454
      path.455
      path.456
      path.457
      path.458
      path.460
      path.461
      path.463
      path.464
      path.465
      path.466
      path.468
      path.469
      path.470
      path.472
      path.473
      path.474
      path.476
      path.477
      path.478
      path.480
      path.481
      path.482
      path.484
      path.485
      path.486
      path.488
      path.489
      path.490
      path.492
      path.493
      path.494
      path.496
      path.497
      path.498
      path.499
      path.500
      path.502
      path.504
      path.505
      path.506
      path.507
      path.508
      path.510
      path.512
      path.513
      path.514
      path.515
      path.516
      path.518
      path.520
      path.521
      path.522
      path.523
      path.524
      path.526
      path.528
      path.529
      path.530
      path.531
      path.532
      path.534
      path.536
      path.537
      path.538
      path.539
      path.540
      path.542
      path.544
      path.545
      path.546
      path.547
      path.548
      path.550
      path.552
      path.553
      path.554
      path.555
      path.556
      path.558
      path.560
      path.561
      path.562
      path.563
      path.564
      path.566
      path.568
      path.569
      path.570
      path.571
      path.572
      path.574
      path.576
      path.577
      path.578
      path.579
      path.580
      path.582
      path.584
      path.585
      path.586
      path.587
      path.588
      path.590
      path.592
      path.593
      path.594
      path.595
      path.596
      path.598
      path.600
      path.601
      path.602
      path.603
      path.604
      path.606
      path.608
      path.609
      path.610
      path.611
      path.612
      path.614
      path.616
      path.617
      path.618
      path.619
      path.620
      path.622
      path.624
      path.626
      path.627
      path.629
      path.630
      path.632
      path.633
      path.635
      path.636
      path.638
      path.639
      path.641
      path.642
      path.644
      path.645
      path.647
      path.648
      path.650
      path.651
      path.652
      path.653
      path.655
      path.656
      path.657
      path.658
      path.660
      path.661
      path.662
      path.663
      path.665
      path.666
      path.667
      path.668
      path.670
      path.671
      path.672
      path.673
      path.675
      path.676
      path.677
      path.678
      path.680
      path.681
      path.682
      path.683
      path.685
      path.686
      path.687
      path.688
      path.690
      path.691
      path.692
      path.693
      path.695
      path.696
      path.697
      path.698
      path.700
      path.701
      path.702
      path.703
      path.705
      path.706
      path.707
      path.708
      path.710
      path.711
      path.712
      path.713
      path.715
      path.716
      path.717
      path.718
      path.720
      path.721
      path.722
      path.723
      path.725
      path.726
      path.727
      path.728
      path.729
      path.730
      path.732
      path.733
      path.734
      path.735
      path.737
      path.738
      path.739
      path.740
      path.742
      path.743
      path.744
      path.745
      path.747
      path.748
      path.749
      path.750
      path.752
      path.753
      path.754
      path.755
      path.757
      path.758
      path.759
      path.760
      path.762
      path.763
      path.764
      path.765
      path.767
      path.768
      path.769
      path.770
      path.771
      path.772
      path.774
      path.775
      path.777
      path.778
      path.779
      path.780
      path.781
      path.782
      path.784
      path.785
      path.787
      path.788
      path.789
      path.790
      path.791
      path.792
      path.794
      path.795
      path.797
      path.798
      path.799
      path.800
      path.801
      path.802
      path.804
      path.805
      path.807
      path.808
      path.809
      path.810
      path.811
      path.812
      path.814
      path.815
      path.817
      path.818
      path.819
      path.820
      path.821
      path.822
      path.824
      path.825
      path.827
      path.828
      path.829
      path.830
      path.831
      path.832
      path.834
      path.835
      path.837
      path.838
      path.839
      path.840
      path.841
      path.842
      path.844
      path.845
      path.847
      path.848
      path.849
      path.850
      path.851
      path.852
      path.854
      path.855
      path.857
      path.858
      path.859
      path.860
      path.861
      path.862
      path.864
      path.865
      path.867
      path.868
      path.869
      path.870
      path.871
      path.872
      path.874
      path.875
      path.877
      path.878
      path.879
      path.880
      path.881
      path.882
      path.884
      path.885
      path.887
      path.888
      path.889
      path.890
      path.891
      path.892
      path.894
      path.895
      path.897
      path.898
      path.899
      path.900
      path.901
      path.902
      path.904
      path.905
      path.907
      path.908
      path.909
      path.910
      path.911
      path.912
      path.914
      path.915
      path.917
      path.918
      path.919
      path.920
      path.921
      path.922
      path.924
      path.925
      path.927
      path.928)))
; the code: T04 to active.busy with at=now kind=job_started session=s job=q1 row=T04, at=now kind=session_activated session=s row=T04
(assert
  (=
    end.2
    (or
      path.3
      path.7
      path.11
      path.15
      path.19
      path.23
      path.27
      path.31
      path.37
      path.45
      path.53
      path.61
      path.69
      path.77
      path.85
      path.93
      path.101
      path.109
      path.117
      path.125
      path.133
      path.141
      path.149
      path.157)))
; the code: T04 to active.busy with at=now kind=job_started session=s job=q2 row=T04, at=now kind=session_activated session=s row=T04
(assert
  (=
    end.3
    (or
      path.39
      path.47
      path.55
      path.63
      path.71
      path.79
      path.87
      path.95
      path.103
      path.111
      path.119
      path.127
      path.135
      path.143
      path.151
      path.159)))
; the code: T06 to active.busy with at=now kind=job_started session=s job=q1 row=T06
(assert
  (=
    end.4
    (or
      path.161
      path.164
      path.167
      path.170
      path.173
      path.176
      path.179
      path.182
      path.185
      path.190
      path.195
      path.200
      path.205
      path.210
      path.215
      path.220
      path.225
      path.230
      path.235
      path.240
      path.245
      path.250
      path.255
      path.260)))
; the code: T13 to active.busy with at=now kind=job_started session=s job=q1 row=T13, at=now kind=session_reactivated session=s row=T13
(assert
  (=
    end.5
    (or
      path.267
      path.272
      path.277
      path.282
      path.287
      path.292
      path.297
      path.302
      path.309
      path.319
      path.329
      path.339
      path.349
      path.359
      path.369
      path.379
      path.389
      path.399
      path.409
      path.419
      path.429
      path.439
      path.449
      path.459)))
; the code: T13 to active.busy with at=now kind=job_started session=s job=q2 row=T13, at=now kind=session_reactivated session=s row=T13
(assert
  (=
    end.6
    (or
      path.312
      path.322
      path.332
      path.342
      path.352
      path.362
      path.372
      path.382
      path.392
      path.402
      path.412
      path.422
      path.432
      path.442
      path.452
      path.462)))
; the code: T21 to closed.draining with at=now kind=job_started session=s job=q1 row=T21, at=now kind=session_activated session=s row=T21
(assert
  (=
    end.7
    (or
      path.467
      path.471
      path.475
      path.479
      path.483
      path.487
      path.491
      path.495
      path.501
      path.509
      path.517
      path.525
      path.533
      path.541
      path.549
      path.557
      path.565
      path.573
      path.581
      path.589
      path.597
      path.605
      path.613
      path.621)))
; the code: T21 to closed.draining with at=now kind=job_started session=s job=q2 row=T21, at=now kind=session_activated session=s row=T21
(assert
  (=
    end.8
    (or
      path.503
      path.511
      path.519
      path.527
      path.535
      path.543
      path.551
      path.559
      path.567
      path.575
      path.583
      path.591
      path.599
      path.607
      path.615
      path.623)))
; the code: T23 to closed.draining with at=now kind=job_started session=s job=q1 row=T23
(assert
  (=
    end.9
    (or
      path.625
      path.628
      path.631
      path.634
      path.637
      path.640
      path.643
      path.646
      path.649
      path.654
      path.659
      path.664
      path.669
      path.674
      path.679
      path.684
      path.689
      path.694
      path.699
      path.704
      path.709
      path.714
      path.719
      path.724)))
; the code: T22 to closed.draining with at=now kind=job_started session=s job=q1 row=T22, at=now kind=session_reactivated session=s row=T22
(assert
  (=
    end.10
    (or
      path.731
      path.736
      path.741
      path.746
      path.751
      path.756
      path.761
      path.766
      path.773
      path.783
      path.793
      path.803
      path.813
      path.823
      path.833
      path.843
      path.853
      path.863
      path.873
      path.883
      path.893
      path.903
      path.913
      path.923)))
; the code: T22 to closed.draining with at=now kind=job_started session=s job=q2 row=T22, at=now kind=session_reactivated session=s row=T22
(assert
  (=
    end.11
    (or
      path.776
      path.786
      path.796
      path.806
      path.816
      path.826
      path.836
      path.846
      path.856
      path.866
      path.876
      path.886
      path.896
      path.906
      path.916
      path.926)))
; the negation of the claim
(assert
  (not
    (and
      (=>
        end.1
        (or
          branch.1
          branch.4
          branch.7
          branch.8
          branch.9
          branch.12
          branch.15
          branch.18
          branch.21
          branch.22
          branch.23
          branch.24
          branch.25
          branch.26))
      (=>
        end.2
        (and
          branch.2
          (=
            (and
              (or
                (= (+ now max_time) (- 1))
                (= (+ now max_time) before.deadline)
                (= (+ now max_time) (+ now max_time)))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline))
              (= (+ now max_time) (+ now max_time)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.3
        (and
          branch.3
          (=
            (and
              (or
                (= (+ now max_time) (- 1))
                (= (+ now max_time) before.deadline)
                (= (+ now max_time) (+ now max_time)))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline))
              (= (+ now max_time) (+ now max_time)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.4
        (and
          branch.5
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.5
        (and
          branch.10
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.6
        (and
          branch.11
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.7
        (and
          branch.13
          (=
            (and
              (or
                (= (+ now max_time) (- 1))
                (= (+ now max_time) before.deadline)
                (= (+ now max_time) (+ now max_time)))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline))
              (= (+ now max_time) (+ now max_time)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.8
        (and
          branch.14
          (=
            (and
              (or
                (= (+ now max_time) (- 1))
                (= (+ now max_time) before.deadline)
                (= (+ now max_time) (+ now max_time)))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline))
              (= (+ now max_time) (+ now max_time)))
            true)
          (= (and (= before.deadline (- 1)) (= before.unused_deadline (- 1))) true)))
      (=>
        end.9
        (and
          branch.16
          (= true before.holds)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.10
        (and
          branch.19
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true)))
      (=>
        end.11
        (and
          branch.20
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline))
              (or (= before.unused_deadline (- 1)) (= before.unused_deadline before.unused_deadline)))
            true)
          (=
            (and
              (or (= before.deadline (- 1)) (= before.deadline before.deadline) (= before.deadline before.deadline))
              (= before.unused_deadline (- 1)))
            true))))))
(check-sat)
