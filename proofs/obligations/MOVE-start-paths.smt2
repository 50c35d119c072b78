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
(declare-fun earlier.465 () Bool)
(declare-fun earlier.466 () Bool)
(declare-fun earlier.467 () Bool)
(declare-fun earlier.468 () Bool)
(declare-fun earlier.469 () Bool)
(declare-fun earlier.47 () Bool)
(declare-fun earlier.470 () Bool)
(declare-fun earlier.471 () Bool)
(declare-fun earlier.472 () Bool)
(declare-fun earlier.473 () Bool)
(declare-fun earlier.474 () Bool)
(declare-fun earlier.475 () Bool)
(declare-fun earlier.476 () Bool)
(declare-fun earlier.477 () Bool)
(declare-fun earlier.478 () Bool)
(declare-fun earlier.479 () Bool)
(declare-fun earlier.48 () Bool)
(declare-fun earlier.480 () Bool)
(declare-fun earlier.481 () Bool)
(declare-fun earlier.482 () Bool)
(declare-fun earlier.483 () Bool)
(declare-fun earlier.484 () Bool)
(declare-fun earlier.485 () Bool)
(declare-fun earlier.486 () Bool)
(declare-fun earlier.487 () Bool)
(declare-fun earlier.488 () Bool)
(declare-fun earlier.489 () Bool)
(declare-fun earlier.49 () Bool)
(declare-fun earlier.490 () Bool)
(declare-fun earlier.491 () Bool)
(declare-fun earlier.492 () Bool)
(declare-fun earlier.493 () Bool)
(declare-fun earlier.494 () Bool)
(declare-fun earlier.495 () Bool)
(declare-fun earlier.496 () Bool)
(declare-fun earlier.497 () Bool)
(declare-fun earlier.498 () Bool)
(declare-fun earlier.499 () Bool)
(declare-fun earlier.5 () Bool)
(declare-fun earlier.50 () Bool)
(declare-fun earlier.500 () Bool)
(declare-fun earlier.501 () Bool)
(declare-fun earlier.502 () Bool)
(declare-fun earlier.503 () Bool)
(declare-fun earlier.504 () Bool)
(declare-fun earlier.505 () Bool)
(declare-fun earlier.506 () Bool)
(declare-fun earlier.507 () Bool)
(declare-fun earlier.508 () Bool)
(declare-fun earlier.509 () Bool)
(declare-fun earlier.51 () Bool)
(declare-fun earlier.510 () Bool)
(declare-fun earlier.511 () Bool)
(declare-fun earlier.512 () Bool)
(declare-fun earlier.513 () Bool)
(declare-fun earlier.514 () Bool)
(declare-fun earlier.515 () Bool)
(declare-fun earlier.516 () Bool)
(declare-fun earlier.517 () Bool)
(declare-fun earlier.518 () Bool)
(declare-fun earlier.519 () Bool)
(declare-fun earlier.52 () Bool)
(declare-fun earlier.520 () Bool)
(declare-fun earlier.521 () Bool)
(declare-fun earlier.522 () Bool)
(declare-fun earlier.523 () Bool)
(declare-fun earlier.524 () Bool)
(declare-fun earlier.525 () Bool)
(declare-fun earlier.526 () Bool)
(declare-fun earlier.527 () Bool)
(declare-fun earlier.528 () Bool)
(declare-fun earlier.529 () Bool)
(declare-fun earlier.53 () Bool)
(declare-fun earlier.530 () Bool)
(declare-fun earlier.531 () Bool)
(declare-fun earlier.532 () Bool)
(declare-fun earlier.533 () Bool)
(declare-fun earlier.534 () Bool)
(declare-fun earlier.535 () Bool)
(declare-fun earlier.536 () Bool)
(declare-fun earlier.537 () Bool)
(declare-fun earlier.538 () Bool)
(declare-fun earlier.539 () Bool)
(declare-fun earlier.54 () Bool)
(declare-fun earlier.540 () Bool)
(declare-fun earlier.541 () Bool)
(declare-fun earlier.542 () Bool)
(declare-fun earlier.543 () Bool)
(declare-fun earlier.544 () Bool)
(declare-fun earlier.545 () Bool)
(declare-fun earlier.546 () Bool)
(declare-fun earlier.547 () Bool)
(declare-fun earlier.548 () Bool)
(declare-fun earlier.549 () Bool)
(declare-fun earlier.55 () Bool)
(declare-fun earlier.550 () Bool)
(declare-fun earlier.551 () Bool)
(declare-fun earlier.552 () Bool)
(declare-fun earlier.553 () Bool)
(declare-fun earlier.554 () Bool)
(declare-fun earlier.555 () Bool)
(declare-fun earlier.556 () Bool)
(declare-fun earlier.557 () Bool)
(declare-fun earlier.558 () Bool)
(declare-fun earlier.559 () Bool)
(declare-fun earlier.56 () Bool)
(declare-fun earlier.560 () Bool)
(declare-fun earlier.561 () Bool)
(declare-fun earlier.562 () Bool)
(declare-fun earlier.563 () Bool)
(declare-fun earlier.564 () Bool)
(declare-fun earlier.565 () Bool)
(declare-fun earlier.566 () Bool)
(declare-fun earlier.567 () Bool)
(declare-fun earlier.568 () Bool)
(declare-fun earlier.569 () Bool)
(declare-fun earlier.57 () Bool)
(declare-fun earlier.570 () Bool)
(declare-fun earlier.571 () Bool)
(declare-fun earlier.572 () Bool)
(declare-fun earlier.573 () Bool)
(declare-fun earlier.574 () Bool)
(declare-fun earlier.575 () Bool)
(declare-fun earlier.576 () Bool)
(declare-fun earlier.577 () Bool)
(declare-fun earlier.578 () Bool)
(declare-fun earlier.579 () Bool)
(declare-fun earlier.58 () Bool)
(declare-fun earlier.580 () Bool)
(declare-fun earlier.581 () Bool)
(declare-fun earlier.582 () Bool)
(declare-fun earlier.583 () Bool)
(declare-fun earlier.584 () Bool)
(declare-fun earlier.585 () Bool)
(declare-fun earlier.586 () Bool)
(declare-fun earlier.587 () Bool)
(declare-fun earlier.588 () Bool)
(declare-fun earlier.589 () Bool)
(declare-fun earlier.59 () Bool)
(declare-fun earlier.590 () Bool)
(declare-fun earlier.591 () Bool)
(declare-fun earlier.592 () Bool)
(declare-fun earlier.593 () Bool)
(declare-fun earlier.594 () Bool)
(declare-fun earlier.595 () Bool)
(declare-fun earlier.596 () Bool)
(declare-fun earlier.597 () Bool)
(declare-fun earlier.598 () Bool)
(declare-fun earlier.599 () Bool)
(declare-fun earlier.6 () Bool)
(declare-fun earlier.60 () Bool)
(declare-fun earlier.600 () Bool)
(declare-fun earlier.601 () Bool)
(declare-fun earlier.602 () Bool)
(declare-fun earlier.603 () Bool)
(declare-fun earlier.604 () Bool)
(declare-fun earlier.605 () Bool)
(declare-fun earlier.606 () Bool)
(declare-fun earlier.607 () Bool)
(declare-fun earlier.608 () Bool)
(declare-fun earlier.609 () Bool)
(declare-fun earlier.61 () Bool)
(declare-fun earlier.610 () Bool)
(declare-fun earlier.611 () Bool)
(declare-fun earlier.612 () Bool)
(declare-fun earlier.613 () Bool)
(declare-fun earlier.614 () Bool)
(declare-fun earlier.615 () Bool)
(declare-fun earlier.616 () Bool)
(declare-fun earlier.617 () Bool)
(declare-fun earlier.618 () Bool)
(declare-fun earlier.619 () Bool)
(declare-fun earlier.62 () Bool)
(declare-fun earlier.620 () Bool)
(declare-fun earlier.621 () Bool)
(declare-fun earlier.622 () Bool)
(declare-fun earlier.623 () Bool)
(declare-fun earlier.624 () Bool)
(declare-fun earlier.625 () Bool)
(declare-fun earlier.626 () Bool)
(declare-fun earlier.627 () Bool)
(declare-fun earlier.628 () Bool)
(declare-fun earlier.629 () Bool)
(declare-fun earlier.63 () Bool)
(declare-fun earlier.630 () Bool)
(declare-fun earlier.631 () Bool)
(declare-fun earlier.632 () Bool)
(declare-fun earlier.633 () Bool)
(declare-fun earlier.634 () Bool)
(declare-fun earlier.635 () Bool)
(declare-fun earlier.636 () Bool)
(declare-fun earlier.637 () Bool)
(declare-fun earlier.638 () Bool)
(declare-fun earlier.639 () Bool)
(declare-fun earlier.64 () Bool)
(declare-fun earlier.640 () Bool)
(declare-fun earlier.641 () Bool)
(declare-fun earlier.642 () Bool)
(declare-fun earlier.643 () Bool)
(declare-fun earlier.644 () Bool)
(declare-fun earlier.645 () Bool)
(declare-fun earlier.646 () Bool)
(declare-fun earlier.647 () Bool)
(declare-fun earlier.648 () Bool)
(declare-fun earlier.649 () Bool)
(declare-fun earlier.65 () Bool)
(declare-fun earlier.650 () Bool)
(declare-fun earlier.651 () Bool)
(declare-fun earlier.652 () Bool)
(declare-fun earlier.653 () Bool)
(declare-fun earlier.654 () Bool)
(declare-fun earlier.655 () Bool)
(declare-fun earlier.656 () Bool)
(declare-fun earlier.657 () Bool)
(declare-fun earlier.658 () Bool)
(declare-fun earlier.659 () Bool)
(declare-fun earlier.66 () Bool)
(declare-fun earlier.660 () Bool)
(declare-fun earlier.661 () Bool)
(declare-fun earlier.662 () Bool)
(declare-fun earlier.663 () Bool)
(declare-fun earlier.664 () Bool)
(declare-fun earlier.665 () Bool)
(declare-fun earlier.666 () Bool)
(declare-fun earlier.667 () Bool)
(declare-fun earlier.668 () Bool)
(declare-fun earlier.669 () Bool)
(declare-fun earlier.67 () Bool)
(declare-fun earlier.670 () Bool)
(declare-fun earlier.671 () Bool)
(declare-fun earlier.672 () Bool)
(declare-fun earlier.673 () Bool)
(declare-fun earlier.674 () Bool)
(declare-fun earlier.675 () Bool)
(declare-fun earlier.676 () Bool)
(declare-fun earlier.677 () Bool)
(declare-fun earlier.678 () Bool)
(declare-fun earlier.679 () Bool)
(declare-fun earlier.68 () Bool)
(declare-fun earlier.680 () Bool)
(declare-fun earlier.681 () Bool)
(declare-fun earlier.682 () Bool)
(declare-fun earlier.683 () Bool)
(declare-fun earlier.684 () Bool)
(declare-fun earlier.685 () Bool)
(declare-fun earlier.686 () Bool)
(declare-fun earlier.687 () Bool)
(declare-fun earlier.688 () Bool)
(declare-fun earlier.689 () Bool)
(declare-fun earlier.69 () Bool)
(declare-fun earlier.690 () Bool)
(declare-fun earlier.691 () Bool)
(declare-fun earlier.692 () Bool)
(declare-fun earlier.693 () Bool)
(declare-fun earlier.694 () Bool)
(declare-fun earlier.695 () Bool)
(declare-fun earlier.696 () Bool)
(declare-fun earlier.697 () Bool)
(declare-fun earlier.698 () Bool)
(declare-fun earlier.699 () Bool)
(declare-fun earlier.7 () Bool)
(declare-fun earlier.70 () Bool)
(declare-fun earlier.700 () Bool)
(declare-fun earlier.701 () Bool)
(declare-fun earlier.702 () Bool)
(declare-fun earlier.703 () Bool)
(declare-fun earlier.704 () Bool)
(declare-fun earlier.705 () Bool)
(declare-fun earlier.706 () Bool)
(declare-fun earlier.707 () Bool)
(declare-fun earlier.708 () Bool)
(declare-fun earlier.709 () Bool)
(declare-fun earlier.71 () Bool)
(declare-fun earlier.710 () Bool)
(declare-fun earlier.711 () Bool)
(declare-fun earlier.712 () Bool)
(declare-fun earlier.713 () Bool)
(declare-fun earlier.714 () Bool)
(declare-fun earlier.715 () Bool)
(declare-fun earlier.716 () Bool)
(declare-fun earlier.717 () Bool)
(declare-fun earlier.718 () Bool)
(declare-fun earlier.719 () Bool)
(declare-fun earlier.72 () Bool)
(declare-fun earlier.720 () Bool)
(declare-fun earlier.721 () Bool)
(declare-fun earlier.722 () Bool)
(declare-fun earlier.723 () Bool)
(declare-fun earlier.724 () Bool)
(declare-fun earlier.725 () Bool)
(declare-fun earlier.726 () Bool)
(declare-fun earlier.727 () Bool)
(declare-fun earlier.728 () Bool)
(declare-fun earlier.729 () Bool)
(declare-fun earlier.73 () Bool)
(declare-fun earlier.730 () Bool)
(declare-fun earlier.731 () Bool)
(declare-fun earlier.732 () Bool)
(declare-fun earlier.733 () Bool)
(declare-fun earlier.734 () Bool)
(declare-fun earlier.735 () Bool)
(declare-fun earlier.736 () Bool)
(declare-fun earlier.737 () Bool)
(declare-fun earlier.738 () Bool)
(declare-fun earlier.739 () Bool)
(declare-fun earlier.74 () Bool)
(declare-fun earlier.740 () Bool)
(declare-fun earlier.741 () Bool)
(declare-fun earlier.742 () Bool)
(declare-fun earlier.743 () Bool)
(declare-fun earlier.744 () Bool)
(declare-fun earlier.745 () Bool)
(declare-fun earlier.746 () Bool)
(declare-fun earlier.747 () Bool)
(declare-fun earlier.748 () Bool)
(declare-fun earlier.749 () Bool)
(declare-fun earlier.75 () Bool)
(declare-fun earlier.750 () Bool)
(declare-fun earlier.751 () Bool)
(declare-fun earlier.752 () Bool)
(declare-fun earlier.753 () Bool)
(declare-fun earlier.754 () Bool)
(declare-fun earlier.755 () Bool)
(declare-fun earlier.756 () Bool)
(declare-fun earlier.757 () Bool)
(declare-fun earlier.758 () Bool)
(declare-fun earlier.759 () Bool)
(declare-fun earlier.76 () Bool)
(declare-fun earlier.760 () Bool)
(declare-fun earlier.761 () Bool)
(declare-fun earlier.762 () Bool)
(declare-fun earlier.763 () Bool)
(declare-fun earlier.764 () Bool)
(declare-fun earlier.765 () Bool)
(declare-fun earlier.766 () Bool)
(declare-fun earlier.767 () Bool)
(declare-fun earlier.768 () Bool)
(declare-fun earlier.769 () Bool)
(declare-fun earlier.77 () Bool)
(declare-fun earlier.770 () Bool)
(declare-fun earlier.771 () Bool)
(declare-fun earlier.772 () Bool)
(declare-fun earlier.773 () Bool)
(declare-fun earlier.774 () Bool)
(declare-fun earlier.775 () Bool)
(declare-fun earlier.776 () Bool)
(declare-fun earlier.777 () Bool)
(declare-fun earlier.778 () Bool)
(declare-fun earlier.779 () Bool)
(declare-fun earlier.78 () Bool)
(declare-fun earlier.780 () Bool)
(declare-fun earlier.781 () Bool)
(declare-fun earlier.782 () Bool)
(declare-fun earlier.783 () Bool)
(declare-fun earlier.784 () Bool)
(declare-fun earlier.785 () Bool)
(declare-fun earlier.786 () Bool)
(declare-fun earlier.787 () Bool)
(declare-fun earlier.788 () Bool)
(declare-fun earlier.789 () Bool)
(declare-fun earlier.79 () Bool)
(declare-fun earlier.790 () Bool)
(declare-fun earlier.791 () Bool)
(declare-fun earlier.792 () Bool)
(declare-fun earlier.793 () Bool)
(declare-fun earlier.794 () Bool)
(declare-fun earlier.795 () Bool)
(declare-fun earlier.796 () Bool)
(declare-fun earlier.797 () Bool)
(declare-fun earlier.798 () Bool)
(declare-fun earlier.799 () Bool)
(declare-fun earlier.8 () Bool)
(declare-fun earlier.80 () Bool)
(declare-fun earlier.800 () Bool)
(declare-fun earlier.801 () Bool)
(declare-fun earlier.802 () Bool)
(declare-fun earlier.803 () Bool)
(declare-fun earlier.804 () Bool)
(declare-fun earlier.805 () Bool)
(declare-fun earlier.806 () Bool)
(declare-fun earlier.807 () Bool)
(declare-fun earlier.808 () Bool)
(declare-fun earlier.809 () Bool)
(declare-fun earlier.81 () Bool)
(declare-fun earlier.810 () Bool)
(declare-fun earlier.811 () Bool)
(declare-fun earlier.812 () Bool)
(declare-fun earlier.813 () Bool)
(declare-fun earlier.814 () Bool)
(declare-fun earlier.815 () Bool)
(declare-fun earlier.816 () Bool)
(declare-fun earlier.817 () Bool)
(declare-fun earlier.818 () Bool)
(declare-fun earlier.819 () Bool)
(declare-fun earlier.82 () Bool)
(declare-fun earlier.820 () Bool)
(declare-fun earlier.821 () Bool)
(declare-fun earlier.822 () Bool)
(declare-fun earlier.823 () Bool)
(declare-fun earlier.824 () Bool)
(declare-fun earlier.825 () Bool)
(declare-fun earlier.826 () Bool)
(declare-fun earlier.827 () Bool)
(declare-fun earlier.828 () Bool)
(declare-fun earlier.829 () Bool)
(declare-fun earlier.83 () Bool)
(declare-fun earlier.830 () Bool)
(declare-fun earlier.831 () Bool)
(declare-fun earlier.832 () Bool)
(declare-fun earlier.833 () Bool)
(declare-fun earlier.834 () Bool)
(declare-fun earlier.835 () Bool)
(declare-fun earlier.836 () Bool)
(declare-fun earlier.837 () Bool)
(declare-fun earlier.838 () Bool)
(declare-fun earlier.839 () Bool)
(declare-fun earlier.84 () Bool)
(declare-fun earlier.840 () Bool)
(declare-fun earlier.841 () Bool)
(declare-fun earlier.842 () Bool)
(declare-fun earlier.843 () Bool)
(declare-fun earlier.844 () Bool)
(declare-fun earlier.845 () Bool)
(declare-fun earlier.846 () Bool)
(declare-fun earlier.847 () Bool)
(declare-fun earlier.848 () Bool)
(declare-fun earlier.849 () Bool)
(declare-fun earlier.85 () Bool)
(declare-fun earlier.850 () Bool)
(declare-fun earlier.851 () Bool)
(declare-fun earlier.852 () Bool)
(declare-fun earlier.853 () Bool)
(declare-fun earlier.854 () Bool)
(declare-fun earlier.855 () Bool)
(declare-fun earlier.856 () Bool)
(declare-fun earlier.857 () Bool)
(declare-fun earlier.858 () Bool)
(declare-fun earlier.859 () Bool)
(declare-fun earlier.86 () Bool)
(declare-fun earlier.860 () Bool)
(declare-fun earlier.861 () Bool)
(declare-fun earlier.862 () Bool)
(declare-fun earlier.863 () Bool)
(declare-fun earlier.864 () Bool)
(declare-fun earlier.865 () Bool)
(declare-fun earlier.866 () Bool)
(declare-fun earlier.867 () Bool)
(declare-fun earlier.868 () Bool)
(declare-fun earlier.869 () Bool)
(declare-fun earlier.87 () Bool)
(declare-fun earlier.870 () Bool)
(declare-fun earlier.871 () Bool)
(declare-fun earlier.872 () Bool)
(declare-fun earlier.873 () Bool)
(declare-fun earlier.874 () Bool)
(declare-fun earlier.875 () Bool)
(declare-fun earlier.876 () Bool)
(declare-fun earlier.877 () Bool)
(declare-fun earlier.878 () Bool)
(declare-fun earlier.879 () Bool)
(declare-fun earlier.88 () Bool)
(declare-fun earlier.880 () Bool)
(declare-fun earlier.881 () Bool)
(declare-fun earlier.882 () Bool)
(declare-fun earlier.883 () Bool)
(declare-fun earlier.884 () Bool)
(declare-fun earlier.885 () Bool)
(declare-fun earlier.886 () Bool)
(declare-fun earlier.887 () Bool)
(declare-fun earlier.888 () Bool)
(declare-fun earlier.889 () Bool)
(declare-fun earlier.89 () Bool)
(declare-fun earlier.890 () Bool)
(declare-fun earlier.891 () Bool)
(declare-fun earlier.892 () Bool)
(declare-fun earlier.893 () Bool)
(declare-fun earlier.894 () Bool)
(declare-fun earlier.895 () Bool)
(declare-fun earlier.896 () Bool)
(declare-fun earlier.897 () Bool)
(declare-fun earlier.898 () Bool)
(declare-fun earlier.899 () Bool)
(declare-fun earlier.9 () Bool)
(declare-fun earlier.90 () Bool)
(declare-fun earlier.900 () Bool)
(declare-fun earlier.901 () Bool)
(declare-fun earlier.902 () Bool)
(declare-fun earlier.903 () Bool)
(declare-fun earlier.904 () Bool)
(declare-fun earlier.905 () Bool)
(declare-fun earlier.906 () Bool)
(declare-fun earlier.907 () Bool)
(declare-fun earlier.908 () Bool)
(declare-fun earlier.909 () Bool)
(declare-fun earlier.91 () Bool)
(declare-fun earlier.910 () Bool)
(declare-fun earlier.911 () Bool)
(declare-fun earlier.912 () Bool)
(declare-fun earlier.913 () Bool)
(declare-fun earlier.914 () Bool)
(declare-fun earlier.915 () Bool)
(declare-fun earlier.916 () Bool)
(declare-fun earlier.917 () Bool)
(declare-fun earlier.918 () Bool)
(declare-fun earlier.919 () Bool)
(declare-fun earlier.92 () Bool)
(declare-fun earlier.920 () Bool)
(declare-fun earlier.921 () Bool)
(declare-fun earlier.922 () Bool)
(declare-fun earlier.923 () Bool)
(declare-fun earlier.924 () Bool)
(declare-fun earlier.925 () Bool)
(declare-fun earlier.926 () Bool)
(declare-fun earlier.927 () Bool)
(declare-fun earlier.928 () Bool)
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
; one of the first 465 paths
(assert
  (= earlier.465 (or earlier.464 path.465)))
; one of the first 466 paths
(assert
  (= earlier.466 (or earlier.465 path.466)))
; one of the first 467 paths
(assert
  (= earlier.467 (or earlier.466 path.467)))
; one of the first 468 paths
(assert
  (= earlier.468 (or earlier.467 path.468)))
; one of the first 469 paths
(assert
  (= earlier.469 (or earlier.468 path.469)))
; one of the first 470 paths
(assert
  (= earlier.470 (or earlier.469 path.470)))
; one of the first 471 paths
(assert
  (= earlier.471 (or earlier.470 path.471)))
; one of the first 472 paths
(assert
  (= earlier.472 (or earlier.471 path.472)))
; one of the first 473 paths
(assert
  (= earlier.473 (or earlier.472 path.473)))
; one of the first 474 paths
(assert
  (= earlier.474 (or earlier.473 path.474)))
; one of the first 475 paths
(assert
  (= earlier.475 (or earlier.474 path.475)))
; one of the first 476 paths
(assert
  (= earlier.476 (or earlier.475 path.476)))
; one of the first 477 paths
(assert
  (= earlier.477 (or earlier.476 path.477)))
; one of the first 478 paths
(assert
  (= earlier.478 (or earlier.477 path.478)))
; one of the first 479 paths
(assert
  (= earlier.479 (or earlier.478 path.479)))
; one of the first 480 paths
(assert
  (= earlier.480 (or earlier.479 path.480)))
; one of the first 481 paths
(assert
  (= earlier.481 (or earlier.480 path.481)))
; one of the first 482 paths
(assert
  (= earlier.482 (or earlier.481 path.482)))
; one of the first 483 paths
(assert
  (= earlier.483 (or earlier.482 path.483)))
; one of the first 484 paths
(assert
  (= earlier.484 (or earlier.483 path.484)))
; one of the first 485 paths
(assert
  (= earlier.485 (or earlier.484 path.485)))
; one of the first 486 paths
(assert
  (= earlier.486 (or earlier.485 path.486)))
; one of the first 487 paths
(assert
  (= earlier.487 (or earlier.486 path.487)))
; one of the first 488 paths
(assert
  (= earlier.488 (or earlier.487 path.488)))
; one of the first 489 paths
(assert
  (= earlier.489 (or earlier.488 path.489)))
; one of the first 490 paths
(assert
  (= earlier.490 (or earlier.489 path.490)))
; one of the first 491 paths
(assert
  (= earlier.491 (or earlier.490 path.491)))
; one of the first 492 paths
(assert
  (= earlier.492 (or earlier.491 path.492)))
; one of the first 493 paths
(assert
  (= earlier.493 (or earlier.492 path.493)))
; one of the first 494 paths
(assert
  (= earlier.494 (or earlier.493 path.494)))
; one of the first 495 paths
(assert
  (= earlier.495 (or earlier.494 path.495)))
; one of the first 496 paths
(assert
  (= earlier.496 (or earlier.495 path.496)))
; one of the first 497 paths
(assert
  (= earlier.497 (or earlier.496 path.497)))
; one of the first 498 paths
(assert
  (= earlier.498 (or earlier.497 path.498)))
; one of the first 499 paths
(assert
  (= earlier.499 (or earlier.498 path.499)))
; one of the first 500 paths
(assert
  (= earlier.500 (or earlier.499 path.500)))
; one of the first 501 paths
(assert
  (= earlier.501 (or earlier.500 path.501)))
; one of the first 502 paths
(assert
  (= earlier.502 (or earlier.501 path.502)))
; one of the first 503 paths
(assert
  (= earlier.503 (or earlier.502 path.503)))
; one of the first 504 paths
(assert
  (= earlier.504 (or earlier.503 path.504)))
; one of the first 505 paths
(assert
  (= earlier.505 (or earlier.504 path.505)))
; one of the first 506 paths
(assert
  (= earlier.506 (or earlier.505 path.506)))
; one of the first 507 paths
(assert
  (= earlier.507 (or earlier.506 path.507)))
; one of the first 508 paths
(assert
  (= earlier.508 (or earlier.507 path.508)))
; one of the first 509 paths
(assert
  (= earlier.509 (or earlier.508 path.509)))
; one of the first 510 paths
(assert
  (= earlier.510 (or earlier.509 path.510)))
; one of the first 511 paths
(assert
  (= earlier.511 (or earlier.510 path.511)))
; one of the first 512 paths
(assert
  (= earlier.512 (or earlier.511 path.512)))
; one of the first 513 paths
(assert
  (= earlier.513 (or earlier.512 path.513)))
; one of the first 514 paths
(assert
  (= earlier.514 (or earlier.513 path.514)))
; one of the first 515 paths
(assert
  (= earlier.515 (or earlier.514 path.515)))
; one of the first 516 paths
(assert
  (= earlier.516 (or earlier.515 path.516)))
; one of the first 517 paths
(assert
  (= earlier.517 (or earlier.516 path.517)))
; one of the first 518 paths
(assert
  (= earlier.518 (or earlier.517 path.518)))
; one of the first 519 paths
(assert
  (= earlier.519 (or earlier.518 path.519)))
; one of the first 520 paths
(assert
  (= earlier.520 (or earlier.519 path.520)))
; one of the first 521 paths
(assert
  (= earlier.521 (or earlier.520 path.521)))
; one of the first 522 paths
(assert
  (= earlier.522 (or earlier.521 path.522)))
; one of the first 523 paths
(assert
  (= earlier.523 (or earlier.522 path.523)))
; one of the first 524 paths
(assert
  (= earlier.524 (or earlier.523 path.524)))
; one of the first 525 paths
(assert
  (= earlier.525 (or earlier.524 path.525)))
; one of the first 526 paths
(assert
  (= earlier.526 (or earlier.525 path.526)))
; one of the first 527 paths
(assert
  (= earlier.527 (or earlier.526 path.527)))
; one of the first 528 paths
(assert
  (= earlier.528 (or earlier.527 path.528)))
; one of the first 529 paths
(assert
  (= earlier.529 (or earlier.528 path.529)))
; one of the first 530 paths
(assert
  (= earlier.530 (or earlier.529 path.530)))
; one of the first 531 paths
(assert
  (= earlier.531 (or earlier.530 path.531)))
; one of the first 532 paths
(assert
  (= earlier.532 (or earlier.531 path.532)))
; one of the first 533 paths
(assert
  (= earlier.533 (or earlier.532 path.533)))
; one of the first 534 paths
(assert
  (= earlier.534 (or earlier.533 path.534)))
; one of the first 535 paths
(assert
  (= earlier.535 (or earlier.534 path.535)))
; one of the first 536 paths
(assert
  (= earlier.536 (or earlier.535 path.536)))
; one of the first 537 paths
(assert
  (= earlier.537 (or earlier.536 path.537)))
; one of the first 538 paths
(assert
  (= earlier.538 (or earlier.537 path.538)))
; one of the first 539 paths
(assert
  (= earlier.539 (or earlier.538 path.539)))
; one of the first 540 paths
(assert
  (= earlier.540 (or earlier.539 path.540)))
; one of the first 541 paths
(assert
  (= earlier.541 (or earlier.540 path.541)))
; one of the first 542 paths
(assert
  (= earlier.542 (or earlier.541 path.542)))
; one of the first 543 paths
(assert
  (= earlier.543 (or earlier.542 path.543)))
; one of the first 544 paths
(assert
  (= earlier.544 (or earlier.543 path.544)))
; one of the first 545 paths
(assert
  (= earlier.545 (or earlier.544 path.545)))
; one of the first 546 paths
(assert
  (= earlier.546 (or earlier.545 path.546)))
; one of the first 547 paths
(assert
  (= earlier.547 (or earlier.546 path.547)))
; one of the first 548 paths
(assert
  (= earlier.548 (or earlier.547 path.548)))
; one of the first 549 paths
(assert
  (= earlier.549 (or earlier.548 path.549)))
; one of the first 550 paths
(assert
  (= earlier.550 (or earlier.549 path.550)))
; one of the first 551 paths
(assert
  (= earlier.551 (or earlier.550 path.551)))
; one of the first 552 paths
(assert
  (= earlier.552 (or earlier.551 path.552)))
; one of the first 553 paths
(assert
  (= earlier.553 (or earlier.552 path.553)))
; one of the first 554 paths
(assert
  (= earlier.554 (or earlier.553 path.554)))
; one of the first 555 paths
(assert
  (= earlier.555 (or earlier.554 path.555)))
; one of the first 556 paths
(assert
  (= earlier.556 (or earlier.555 path.556)))
; one of the first 557 paths
(assert
  (= earlier.557 (or earlier.556 path.557)))
; one of the first 558 paths
(assert
  (= earlier.558 (or earlier.557 path.558)))
; one of the first 559 paths
(assert
  (= earlier.559 (or earlier.558 path.559)))
; one of the first 560 paths
(assert
  (= earlier.560 (or earlier.559 path.560)))
; one of the first 561 paths
(assert
  (= earlier.561 (or earlier.560 path.561)))
; one of the first 562 paths
(assert
  (= earlier.562 (or earlier.561 path.562)))
; one of the first 563 paths
(assert
  (= earlier.563 (or earlier.562 path.563)))
; one of the first 564 paths
(assert
  (= earlier.564 (or earlier.563 path.564)))
; one of the first 565 paths
(assert
  (= earlier.565 (or earlier.564 path.565)))
; one of the first 566 paths
(assert
  (= earlier.566 (or earlier.565 path.566)))
; one of the first 567 paths
(assert
  (= earlier.567 (or earlier.566 path.567)))
; one of the first 568 paths
(assert
  (= earlier.568 (or earlier.567 path.568)))
; one of the first 569 paths
(assert
  (= earlier.569 (or earlier.568 path.569)))
; one of the first 570 paths
(assert
  (= earlier.570 (or earlier.569 path.570)))
; one of the first 571 paths
(assert
  (= earlier.571 (or earlier.570 path.571)))
; one of the first 572 paths
(assert
  (= earlier.572 (or earlier.571 path.572)))
; one of the first 573 paths
(assert
  (= earlier.573 (or earlier.572 path.573)))
; one of the first 574 paths
(assert
  (= earlier.574 (or earlier.573 path.574)))
; one of the first 575 paths
(assert
  (= earlier.575 (or earlier.574 path.575)))
; one of the first 576 paths
(assert
  (= earlier.576 (or earlier.575 path.576)))
; one of the first 577 paths
(assert
  (= earlier.577 (or earlier.576 path.577)))
; one of the first 578 paths
(assert
  (= earlier.578 (or earlier.577 path.578)))
; one of the first 579 paths
(assert
  (= earlier.579 (or earlier.578 path.579)))
; one of the first 580 paths
(assert
  (= earlier.580 (or earlier.579 path.580)))
; one of the first 581 paths
(assert
  (= earlier.581 (or earlier.580 path.581)))
; one of the first 582 paths
(assert
  (= earlier.582 (or earlier.581 path.582)))
; one of the first 583 paths
(assert
  (= earlier.583 (or earlier.582 path.583)))
; one of the first 584 paths
(assert
  (= earlier.584 (or earlier.583 path.584)))
; one of the first 585 paths
(assert
  (= earlier.585 (or earlier.584 path.585)))
; one of the first 586 paths
(assert
  (= earlier.586 (or earlier.585 path.586)))
; one of the first 587 paths
(assert
  (= earlier.587 (or earlier.586 path.587)))
; one of the first 588 paths
(assert
  (= earlier.588 (or earlier.587 path.588)))
; one of the first 589 paths
(assert
  (= earlier.589 (or earlier.588 path.589)))
; one of the first 590 paths
(assert
  (= earlier.590 (or earlier.589 path.590)))
; one of the first 591 paths
(assert
  (= earlier.591 (or earlier.590 path.591)))
; one of the first 592 paths
(assert
  (= earlier.592 (or earlier.591 path.592)))
; one of the first 593 paths
(assert
  (= earlier.593 (or earlier.592 path.593)))
; one of the first 594 paths
(assert
  (= earlier.594 (or earlier.593 path.594)))
; one of the first 595 paths
(assert
  (= earlier.595 (or earlier.594 path.595)))
; one of the first 596 paths
(assert
  (= earlier.596 (or earlier.595 path.596)))
; one of the first 597 paths
(assert
  (= earlier.597 (or earlier.596 path.597)))
; one of the first 598 paths
(assert
  (= earlier.598 (or earlier.597 path.598)))
; one of the first 599 paths
(assert
  (= earlier.599 (or earlier.598 path.599)))
; one of the first 600 paths
(assert
  (= earlier.600 (or earlier.599 path.600)))
; one of the first 601 paths
(assert
  (= earlier.601 (or earlier.600 path.601)))
; one of the first 602 paths
(assert
  (= earlier.602 (or earlier.601 path.602)))
; one of the first 603 paths
(assert
  (= earlier.603 (or earlier.602 path.603)))
; one of the first 604 paths
(assert
  (= earlier.604 (or earlier.603 path.604)))
; one of the first 605 paths
(assert
  (= earlier.605 (or earlier.604 path.605)))
; one of the first 606 paths
(assert
  (= earlier.606 (or earlier.605 path.606)))
; one of the first 607 paths
(assert
  (= earlier.607 (or earlier.606 path.607)))
; one of the first 608 paths
(assert
  (= earlier.608 (or earlier.607 path.608)))
; one of the first 609 paths
(assert
  (= earlier.609 (or earlier.608 path.609)))
; one of the first 610 paths
(assert
  (= earlier.610 (or earlier.609 path.610)))
; one of the first 611 paths
(assert
  (= earlier.611 (or earlier.610 path.611)))
; one of the first 612 paths
(assert
  (= earlier.612 (or earlier.611 path.612)))
; one of the first 613 paths
(assert
  (= earlier.613 (or earlier.612 path.613)))
; one of the first 614 paths
(assert
  (= earlier.614 (or earlier.613 path.614)))
; one of the first 615 paths
(assert
  (= earlier.615 (or earlier.614 path.615)))
; one of the first 616 paths
(assert
  (= earlier.616 (or earlier.615 path.616)))
; one of the first 617 paths
(assert
  (= earlier.617 (or earlier.616 path.617)))
; one of the first 618 paths
(assert
  (= earlier.618 (or earlier.617 path.618)))
; one of the first 619 paths
(assert
  (= earlier.619 (or earlier.618 path.619)))
; one of the first 620 paths
(assert
  (= earlier.620 (or earlier.619 path.620)))
; one of the first 621 paths
(assert
  (= earlier.621 (or earlier.620 path.621)))
; one of the first 622 paths
(assert
  (= earlier.622 (or earlier.621 path.622)))
; one of the first 623 paths
(assert
  (= earlier.623 (or earlier.622 path.623)))
; one of the first 624 paths
(assert
  (= earlier.624 (or earlier.623 path.624)))
; one of the first 625 paths
(assert
  (= earlier.625 (or earlier.624 path.625)))
; one of the first 626 paths
(assert
  (= earlier.626 (or earlier.625 path.626)))
; one of the first 627 paths
(assert
  (= earlier.627 (or earlier.626 path.627)))
; one of the first 628 paths
(assert
  (= earlier.628 (or earlier.627 path.628)))
; one of the first 629 paths
(assert
  (= earlier.629 (or earlier.628 path.629)))
; one of the first 630 paths
(assert
  (= earlier.630 (or earlier.629 path.630)))
; one of the first 631 paths
(assert
  (= earlier.631 (or earlier.630 path.631)))
; one of the first 632 paths
(assert
  (= earlier.632 (or earlier.631 path.632)))
; one of the first 633 paths
(assert
  (= earlier.633 (or earlier.632 path.633)))
; one of the first 634 paths
(assert
  (= earlier.634 (or earlier.633 path.634)))
; one of the first 635 paths
(assert
  (= earlier.635 (or earlier.634 path.635)))
; one of the first 636 paths
(assert
  (= earlier.636 (or earlier.635 path.636)))
; one of the first 637 paths
(assert
  (= earlier.637 (or earlier.636 path.637)))
; one of the first 638 paths
(assert
  (= earlier.638 (or earlier.637 path.638)))
; one of the first 639 paths
(assert
  (= earlier.639 (or earlier.638 path.639)))
; one of the first 640 paths
(assert
  (= earlier.640 (or earlier.639 path.640)))
; one of the first 641 paths
(assert
  (= earlier.641 (or earlier.640 path.641)))
; one of the first 642 paths
(assert
  (= earlier.642 (or earlier.641 path.642)))
; one of the first 643 paths
(assert
  (= earlier.643 (or earlier.642 path.643)))
; one of the first 644 paths
(assert
  (= earlier.644 (or earlier.643 path.644)))
; one of the first 645 paths
(assert
  (= earlier.645 (or earlier.644 path.645)))
; one of the first 646 paths
(assert
  (= earlier.646 (or earlier.645 path.646)))
; one of the first 647 paths
(assert
  (= earlier.647 (or earlier.646 path.647)))
; one of the first 648 paths
(assert
  (= earlier.648 (or earlier.647 path.648)))
; one of the first 649 paths
(assert
  (= earlier.649 (or earlier.648 path.649)))
; one of the first 650 paths
(assert
  (= earlier.650 (or earlier.649 path.650)))
; one of the first 651 paths
(assert
  (= earlier.651 (or earlier.650 path.651)))
; one of the first 652 paths
(assert
  (= earlier.652 (or earlier.651 path.652)))
; one of the first 653 paths
(assert
  (= earlier.653 (or earlier.652 path.653)))
; one of the first 654 paths
(assert
  (= earlier.654 (or earlier.653 path.654)))
; one of the first 655 paths
(assert
  (= earlier.655 (or earlier.654 path.655)))
; one of the first 656 paths
(assert
  (= earlier.656 (or earlier.655 path.656)))
; one of the first 657 paths
(assert
  (= earlier.657 (or earlier.656 path.657)))
; one of the first 658 paths
(assert
  (= earlier.658 (or earlier.657 path.658)))
; one of the first 659 paths
(assert
  (= earlier.659 (or earlier.658 path.659)))
; one of the first 660 paths
(assert
  (= earlier.660 (or earlier.659 path.660)))
; one of the first 661 paths
(assert
  (= earlier.661 (or earlier.660 path.661)))
; one of the first 662 paths
(assert
  (= earlier.662 (or earlier.661 path.662)))
; one of the first 663 paths
(assert
  (= earlier.663 (or earlier.662 path.663)))
; one of the first 664 paths
(assert
  (= earlier.664 (or earlier.663 path.664)))
; one of the first 665 paths
(assert
  (= earlier.665 (or earlier.664 path.665)))
; one of the first 666 paths
(assert
  (= earlier.666 (or earlier.665 path.666)))
; one of the first 667 paths
(assert
  (= earlier.667 (or earlier.666 path.667)))
; one of the first 668 paths
(assert
  (= earlier.668 (or earlier.667 path.668)))
; one of the first 669 paths
(assert
  (= earlier.669 (or earlier.668 path.669)))
; one of the first 670 paths
(assert
  (= earlier.670 (or earlier.669 path.670)))
; one of the first 671 paths
(assert
  (= earlier.671 (or earlier.670 path.671)))
; one of the first 672 paths
(assert
  (= earlier.672 (or earlier.671 path.672)))
; one of the first 673 paths
(assert
  (= earlier.673 (or earlier.672 path.673)))
; one of the first 674 paths
(assert
  (= earlier.674 (or earlier.673 path.674)))
; one of the first 675 paths
(assert
  (= earlier.675 (or earlier.674 path.675)))
; one of the first 676 paths
(assert
  (= earlier.676 (or earlier.675 path.676)))
; one of the first 677 paths
(assert
  (= earlier.677 (or earlier.676 path.677)))
; one of the first 678 paths
(assert
  (= earlier.678 (or earlier.677 path.678)))
; one of the first 679 paths
(assert
  (= earlier.679 (or earlier.678 path.679)))
; one of the first 680 paths
(assert
  (= earlier.680 (or earlier.679 path.680)))
; one of the first 681 paths
(assert
  (= earlier.681 (or earlier.680 path.681)))
; one of the first 682 paths
(assert
  (= earlier.682 (or earlier.681 path.682)))
; one of the first 683 paths
(assert
  (= earlier.683 (or earlier.682 path.683)))
; one of the first 684 paths
(assert
  (= earlier.684 (or earlier.683 path.684)))
; one of the first 685 paths
(assert
  (= earlier.685 (or earlier.684 path.685)))
; one of the first 686 paths
(assert
  (= earlier.686 (or earlier.685 path.686)))
; one of the first 687 paths
(assert
  (= earlier.687 (or earlier.686 path.687)))
; one of the first 688 paths
(assert
  (= earlier.688 (or earlier.687 path.688)))
; one of the first 689 paths
(assert
  (= earlier.689 (or earlier.688 path.689)))
; one of the first 690 paths
(assert
  (= earlier.690 (or earlier.689 path.690)))
; one of the first 691 paths
(assert
  (= earlier.691 (or earlier.690 path.691)))
; one of the first 692 paths
(assert
  (= earlier.692 (or earlier.691 path.692)))
; one of the first 693 paths
(assert
  (= earlier.693 (or earlier.692 path.693)))
; one of the first 694 paths
(assert
  (= earlier.694 (or earlier.693 path.694)))
; one of the first 695 paths
(assert
  (= earlier.695 (or earlier.694 path.695)))
; one of the first 696 paths
(assert
  (= earlier.696 (or earlier.695 path.696)))
; one of the first 697 paths
(assert
  (= earlier.697 (or earlier.696 path.697)))
; one of the first 698 paths
(assert
  (= earlier.698 (or earlier.697 path.698)))
; one of the first 699 paths
(assert
  (= earlier.699 (or earlier.698 path.699)))
; one of the first 700 paths
(assert
  (= earlier.700 (or earlier.699 path.700)))
; one of the first 701 paths
(assert
  (= earlier.701 (or earlier.700 path.701)))
; one of the first 702 paths
(assert
  (= earlier.702 (or earlier.701 path.702)))
; one of the first 703 paths
(assert
  (= earlier.703 (or earlier.702 path.703)))
; one of the first 704 paths
(assert
  (= earlier.704 (or earlier.703 path.704)))
; one of the first 705 paths
(assert
  (= earlier.705 (or earlier.704 path.705)))
; one of the first 706 paths
(assert
  (= earlier.706 (or earlier.705 path.706)))
; one of the first 707 paths
(assert
  (= earlier.707 (or earlier.706 path.707)))
; one of the first 708 paths
(assert
  (= earlier.708 (or earlier.707 path.708)))
; one of the first 709 paths
(assert
  (= earlier.709 (or earlier.708 path.709)))
; one of the first 710 paths
(assert
  (= earlier.710 (or earlier.709 path.710)))
; one of the first 711 paths
(assert
  (= earlier.711 (or earlier.710 path.711)))
; one of the first 712 paths
(assert
  (= earlier.712 (or earlier.711 path.712)))
; one of the first 713 paths
(assert
  (= earlier.713 (or earlier.712 path.713)))
; one of the first 714 paths
(assert
  (= earlier.714 (or earlier.713 path.714)))
; one of the first 715 paths
(assert
  (= earlier.715 (or earlier.714 path.715)))
; one of the first 716 paths
(assert
  (= earlier.716 (or earlier.715 path.716)))
; one of the first 717 paths
(assert
  (= earlier.717 (or earlier.716 path.717)))
; one of the first 718 paths
(assert
  (= earlier.718 (or earlier.717 path.718)))
; one of the first 719 paths
(assert
  (= earlier.719 (or earlier.718 path.719)))
; one of the first 720 paths
(assert
  (= earlier.720 (or earlier.719 path.720)))
; one of the first 721 paths
(assert
  (= earlier.721 (or earlier.720 path.721)))
; one of the first 722 paths
(assert
  (= earlier.722 (or earlier.721 path.722)))
; one of the first 723 paths
(assert
  (= earlier.723 (or earlier.722 path.723)))
; one of the first 724 paths
(assert
  (= earlier.724 (or earlier.723 path.724)))
; one of the first 725 paths
(assert
  (= earlier.725 (or earlier.724 path.725)))
; one of the first 726 paths
(assert
  (= earlier.726 (or earlier.725 path.726)))
; one of the first 727 paths
(assert
  (= earlier.727 (or earlier.726 path.727)))
; one of the first 728 paths
(assert
  (= earlier.728 (or earlier.727 path.728)))
; one of the first 729 paths
(assert
  (= earlier.729 (or earlier.728 path.729)))
; one of the first 730 paths
(assert
  (= earlier.730 (or earlier.729 path.730)))
; one of the first 731 paths
(assert
  (= earlier.731 (or earlier.730 path.731)))
; one of the first 732 paths
(assert
  (= earlier.732 (or earlier.731 path.732)))
; one of the first 733 paths
(assert
  (= earlier.733 (or earlier.732 path.733)))
; one of the first 734 paths
(assert
  (= earlier.734 (or earlier.733 path.734)))
; one of the first 735 paths
(assert
  (= earlier.735 (or earlier.734 path.735)))
; one of the first 736 paths
(assert
  (= earlier.736 (or earlier.735 path.736)))
; one of the first 737 paths
(assert
  (= earlier.737 (or earlier.736 path.737)))
; one of the first 738 paths
(assert
  (= earlier.738 (or earlier.737 path.738)))
; one of the first 739 paths
(assert
  (= earlier.739 (or earlier.738 path.739)))
; one of the first 740 paths
(assert
  (= earlier.740 (or earlier.739 path.740)))
; one of the first 741 paths
(assert
  (= earlier.741 (or earlier.740 path.741)))
; one of the first 742 paths
(assert
  (= earlier.742 (or earlier.741 path.742)))
; one of the first 743 paths
(assert
  (= earlier.743 (or earlier.742 path.743)))
; one of the first 744 paths
(assert
  (= earlier.744 (or earlier.743 path.744)))
; one of the first 745 paths
(assert
  (= earlier.745 (or earlier.744 path.745)))
; one of the first 746 paths
(assert
  (= earlier.746 (or earlier.745 path.746)))
; one of the first 747 paths
(assert
  (= earlier.747 (or earlier.746 path.747)))
; one of the first 748 paths
(assert
  (= earlier.748 (or earlier.747 path.748)))
; one of the first 749 paths
(assert
  (= earlier.749 (or earlier.748 path.749)))
; one of the first 750 paths
(assert
  (= earlier.750 (or earlier.749 path.750)))
; one of the first 751 paths
(assert
  (= earlier.751 (or earlier.750 path.751)))
; one of the first 752 paths
(assert
  (= earlier.752 (or earlier.751 path.752)))
; one of the first 753 paths
(assert
  (= earlier.753 (or earlier.752 path.753)))
; one of the first 754 paths
(assert
  (= earlier.754 (or earlier.753 path.754)))
; one of the first 755 paths
(assert
  (= earlier.755 (or earlier.754 path.755)))
; one of the first 756 paths
(assert
  (= earlier.756 (or earlier.755 path.756)))
; one of the first 757 paths
(assert
  (= earlier.757 (or earlier.756 path.757)))
; one of the first 758 paths
(assert
  (= earlier.758 (or earlier.757 path.758)))
; one of the first 759 paths
(assert
  (= earlier.759 (or earlier.758 path.759)))
; one of the first 760 paths
(assert
  (= earlier.760 (or earlier.759 path.760)))
; one of the first 761 paths
(assert
  (= earlier.761 (or earlier.760 path.761)))
; one of the first 762 paths
(assert
  (= earlier.762 (or earlier.761 path.762)))
; one of the first 763 paths
(assert
  (= earlier.763 (or earlier.762 path.763)))
; one of the first 764 paths
(assert
  (= earlier.764 (or earlier.763 path.764)))
; one of the first 765 paths
(assert
  (= earlier.765 (or earlier.764 path.765)))
; one of the first 766 paths
(assert
  (= earlier.766 (or earlier.765 path.766)))
; one of the first 767 paths
(assert
  (= earlier.767 (or earlier.766 path.767)))
; one of the first 768 paths
(assert
  (= earlier.768 (or earlier.767 path.768)))
; one of the first 769 paths
(assert
  (= earlier.769 (or earlier.768 path.769)))
; one of the first 770 paths
(assert
  (= earlier.770 (or earlier.769 path.770)))
; one of the first 771 paths
(assert
  (= earlier.771 (or earlier.770 path.771)))
; one of the first 772 paths
(assert
  (= earlier.772 (or earlier.771 path.772)))
; one of the first 773 paths
(assert
  (= earlier.773 (or earlier.772 path.773)))
; one of the first 774 paths
(assert
  (= earlier.774 (or earlier.773 path.774)))
; one of the first 775 paths
(assert
  (= earlier.775 (or earlier.774 path.775)))
; one of the first 776 paths
(assert
  (= earlier.776 (or earlier.775 path.776)))
; one of the first 777 paths
(assert
  (= earlier.777 (or earlier.776 path.777)))
; one of the first 778 paths
(assert
  (= earlier.778 (or earlier.777 path.778)))
; one of the first 779 paths
(assert
  (= earlier.779 (or earlier.778 path.779)))
; one of the first 780 paths
(assert
  (= earlier.780 (or earlier.779 path.780)))
; one of the first 781 paths
(assert
  (= earlier.781 (or earlier.780 path.781)))
; one of the first 782 paths
(assert
  (= earlier.782 (or earlier.781 path.782)))
; one of the first 783 paths
(assert
  (= earlier.783 (or earlier.782 path.783)))
; one of the first 784 paths
(assert
  (= earlier.784 (or earlier.783 path.784)))
; one of the first 785 paths
(assert
  (= earlier.785 (or earlier.784 path.785)))
; one of the first 786 paths
(assert
  (= earlier.786 (or earlier.785 path.786)))
; one of the first 787 paths
(assert
  (= earlier.787 (or earlier.786 path.787)))
; one of the first 788 paths
(assert
  (= earlier.788 (or earlier.787 path.788)))
; one of the first 789 paths
(assert
  (= earlier.789 (or earlier.788 path.789)))
; one of the first 790 paths
(assert
  (= earlier.790 (or earlier.789 path.790)))
; one of the first 791 paths
(assert
  (= earlier.791 (or earlier.790 path.791)))
; one of the first 792 paths
(assert
  (= earlier.792 (or earlier.791 path.792)))
; one of the first 793 paths
(assert
  (= earlier.793 (or earlier.792 path.793)))
; one of the first 794 paths
(assert
  (= earlier.794 (or earlier.793 path.794)))
; one of the first 795 paths
(assert
  (= earlier.795 (or earlier.794 path.795)))
; one of the first 796 paths
(assert
  (= earlier.796 (or earlier.795 path.796)))
; one of the first 797 paths
(assert
  (= earlier.797 (or earlier.796 path.797)))
; one of the first 798 paths
(assert
  (= earlier.798 (or earlier.797 path.798)))
; one of the first 799 paths
(assert
  (= earlier.799 (or earlier.798 path.799)))
; one of the first 800 paths
(assert
  (= earlier.800 (or earlier.799 path.800)))
; one of the first 801 paths
(assert
  (= earlier.801 (or earlier.800 path.801)))
; one of the first 802 paths
(assert
  (= earlier.802 (or earlier.801 path.802)))
; one of the first 803 paths
(assert
  (= earlier.803 (or earlier.802 path.803)))
; one of the first 804 paths
(assert
  (= earlier.804 (or earlier.803 path.804)))
; one of the first 805 paths
(assert
  (= earlier.805 (or earlier.804 path.805)))
; one of the first 806 paths
(assert
  (= earlier.806 (or earlier.805 path.806)))
; one of the first 807 paths
(assert
  (= earlier.807 (or earlier.806 path.807)))
; one of the first 808 paths
(assert
  (= earlier.808 (or earlier.807 path.808)))
; one of the first 809 paths
(assert
  (= earlier.809 (or earlier.808 path.809)))
; one of the first 810 paths
(assert
  (= earlier.810 (or earlier.809 path.810)))
; one of the first 811 paths
(assert
  (= earlier.811 (or earlier.810 path.811)))
; one of the first 812 paths
(assert
  (= earlier.812 (or earlier.811 path.812)))
; one of the first 813 paths
(assert
  (= earlier.813 (or earlier.812 path.813)))
; one of the first 814 paths
(assert
  (= earlier.814 (or earlier.813 path.814)))
; one of the first 815 paths
(assert
  (= earlier.815 (or earlier.814 path.815)))
; one of the first 816 paths
(assert
  (= earlier.816 (or earlier.815 path.816)))
; one of the first 817 paths
(assert
  (= earlier.817 (or earlier.816 path.817)))
; one of the first 818 paths
(assert
  (= earlier.818 (or earlier.817 path.818)))
; one of the first 819 paths
(assert
  (= earlier.819 (or earlier.818 path.819)))
; one of the first 820 paths
(assert
  (= earlier.820 (or earlier.819 path.820)))
; one of the first 821 paths
(assert
  (= earlier.821 (or earlier.820 path.821)))
; one of the first 822 paths
(assert
  (= earlier.822 (or earlier.821 path.822)))
; one of the first 823 paths
(assert
  (= earlier.823 (or earlier.822 path.823)))
; one of the first 824 paths
(assert
  (= earlier.824 (or earlier.823 path.824)))
; one of the first 825 paths
(assert
  (= earlier.825 (or earlier.824 path.825)))
; one of the first 826 paths
(assert
  (= earlier.826 (or earlier.825 path.826)))
; one of the first 827 paths
(assert
  (= earlier.827 (or earlier.826 path.827)))
; one of the first 828 paths
(assert
  (= earlier.828 (or earlier.827 path.828)))
; one of the first 829 paths
(assert
  (= earlier.829 (or earlier.828 path.829)))
; one of the first 830 paths
(assert
  (= earlier.830 (or earlier.829 path.830)))
; one of the first 831 paths
(assert
  (= earlier.831 (or earlier.830 path.831)))
; one of the first 832 paths
(assert
  (= earlier.832 (or earlier.831 path.832)))
; one of the first 833 paths
(assert
  (= earlier.833 (or earlier.832 path.833)))
; one of the first 834 paths
(assert
  (= earlier.834 (or earlier.833 path.834)))
; one of the first 835 paths
(assert
  (= earlier.835 (or earlier.834 path.835)))
; one of the first 836 paths
(assert
  (= earlier.836 (or earlier.835 path.836)))
; one of the first 837 paths
(assert
  (= earlier.837 (or earlier.836 path.837)))
; one of the first 838 paths
(assert
  (= earlier.838 (or earlier.837 path.838)))
; one of the first 839 paths
(assert
  (= earlier.839 (or earlier.838 path.839)))
; one of the first 840 paths
(assert
  (= earlier.840 (or earlier.839 path.840)))
; one of the first 841 paths
(assert
  (= earlier.841 (or earlier.840 path.841)))
; one of the first 842 paths
(assert
  (= earlier.842 (or earlier.841 path.842)))
; one of the first 843 paths
(assert
  (= earlier.843 (or earlier.842 path.843)))
; one of the first 844 paths
(assert
  (= earlier.844 (or earlier.843 path.844)))
; one of the first 845 paths
(assert
  (= earlier.845 (or earlier.844 path.845)))
; one of the first 846 paths
(assert
  (= earlier.846 (or earlier.845 path.846)))
; one of the first 847 paths
(assert
  (= earlier.847 (or earlier.846 path.847)))
; one of the first 848 paths
(assert
  (= earlier.848 (or earlier.847 path.848)))
; one of the first 849 paths
(assert
  (= earlier.849 (or earlier.848 path.849)))
; one of the first 850 paths
(assert
  (= earlier.850 (or earlier.849 path.850)))
; one of the first 851 paths
(assert
  (= earlier.851 (or earlier.850 path.851)))
; one of the first 852 paths
(assert
  (= earlier.852 (or earlier.851 path.852)))
; one of the first 853 paths
(assert
  (= earlier.853 (or earlier.852 path.853)))
; one of the first 854 paths
(assert
  (= earlier.854 (or earlier.853 path.854)))
; one of the first 855 paths
(assert
  (= earlier.855 (or earlier.854 path.855)))
; one of the first 856 paths
(assert
  (= earlier.856 (or earlier.855 path.856)))
; one of the first 857 paths
(assert
  (= earlier.857 (or earlier.856 path.857)))
; one of the first 858 paths
(assert
  (= earlier.858 (or earlier.857 path.858)))
; one of the first 859 paths
(assert
  (= earlier.859 (or earlier.858 path.859)))
; one of the first 860 paths
(assert
  (= earlier.860 (or earlier.859 path.860)))
; one of the first 861 paths
(assert
  (= earlier.861 (or earlier.860 path.861)))
; one of the first 862 paths
(assert
  (= earlier.862 (or earlier.861 path.862)))
; one of the first 863 paths
(assert
  (= earlier.863 (or earlier.862 path.863)))
; one of the first 864 paths
(assert
  (= earlier.864 (or earlier.863 path.864)))
; one of the first 865 paths
(assert
  (= earlier.865 (or earlier.864 path.865)))
; one of the first 866 paths
(assert
  (= earlier.866 (or earlier.865 path.866)))
; one of the first 867 paths
(assert
  (= earlier.867 (or earlier.866 path.867)))
; one of the first 868 paths
(assert
  (= earlier.868 (or earlier.867 path.868)))
; one of the first 869 paths
(assert
  (= earlier.869 (or earlier.868 path.869)))
; one of the first 870 paths
(assert
  (= earlier.870 (or earlier.869 path.870)))
; one of the first 871 paths
(assert
  (= earlier.871 (or earlier.870 path.871)))
; one of the first 872 paths
(assert
  (= earlier.872 (or earlier.871 path.872)))
; one of the first 873 paths
(assert
  (= earlier.873 (or earlier.872 path.873)))
; one of the first 874 paths
(assert
  (= earlier.874 (or earlier.873 path.874)))
; one of the first 875 paths
(assert
  (= earlier.875 (or earlier.874 path.875)))
; one of the first 876 paths
(assert
  (= earlier.876 (or earlier.875 path.876)))
; one of the first 877 paths
(assert
  (= earlier.877 (or earlier.876 path.877)))
; one of the first 878 paths
(assert
  (= earlier.878 (or earlier.877 path.878)))
; one of the first 879 paths
(assert
  (= earlier.879 (or earlier.878 path.879)))
; one of the first 880 paths
(assert
  (= earlier.880 (or earlier.879 path.880)))
; one of the first 881 paths
(assert
  (= earlier.881 (or earlier.880 path.881)))
; one of the first 882 paths
(assert
  (= earlier.882 (or earlier.881 path.882)))
; one of the first 883 paths
(assert
  (= earlier.883 (or earlier.882 path.883)))
; one of the first 884 paths
(assert
  (= earlier.884 (or earlier.883 path.884)))
; one of the first 885 paths
(assert
  (= earlier.885 (or earlier.884 path.885)))
; one of the first 886 paths
(assert
  (= earlier.886 (or earlier.885 path.886)))
; one of the first 887 paths
(assert
  (= earlier.887 (or earlier.886 path.887)))
; one of the first 888 paths
(assert
  (= earlier.888 (or earlier.887 path.888)))
; one of the first 889 paths
(assert
  (= earlier.889 (or earlier.888 path.889)))
; one of the first 890 paths
(assert
  (= earlier.890 (or earlier.889 path.890)))
; one of the first 891 paths
(assert
  (= earlier.891 (or earlier.890 path.891)))
; one of the first 892 paths
(assert
  (= earlier.892 (or earlier.891 path.892)))
; one of the first 893 paths
(assert
  (= earlier.893 (or earlier.892 path.893)))
; one of the first 894 paths
(assert
  (= earlier.894 (or earlier.893 path.894)))
; one of the first 895 paths
(assert
  (= earlier.895 (or earlier.894 path.895)))
; one of the first 896 paths
(assert
  (= earlier.896 (or earlier.895 path.896)))
; one of the first 897 paths
(assert
  (= earlier.897 (or earlier.896 path.897)))
; one of the first 898 paths
(assert
  (= earlier.898 (or earlier.897 path.898)))
; one of the first 899 paths
(assert
  (= earlier.899 (or earlier.898 path.899)))
; one of the first 900 paths
(assert
  (= earlier.900 (or earlier.899 path.900)))
; one of the first 901 paths
(assert
  (= earlier.901 (or earlier.900 path.901)))
; one of the first 902 paths
(assert
  (= earlier.902 (or earlier.901 path.902)))
; one of the first 903 paths
(assert
  (= earlier.903 (or earlier.902 path.903)))
; one of the first 904 paths
(assert
  (= earlier.904 (or earlier.903 path.904)))
; one of the first 905 paths
(assert
  (= earlier.905 (or earlier.904 path.905)))
; one of the first 906 paths
(assert
  (= earlier.906 (or earlier.905 path.906)))
; one of the first 907 paths
(assert
  (= earlier.907 (or earlier.906 path.907)))
; one of the first 908 paths
(assert
  (= earlier.908 (or earlier.907 path.908)))
; one of the first 909 paths
(assert
  (= earlier.909 (or earlier.908 path.909)))
; one of the first 910 paths
(assert
  (= earlier.910 (or earlier.909 path.910)))
; one of the first 911 paths
(assert
  (= earlier.911 (or earlier.910 path.911)))
; one of the first 912 paths
(assert
  (= earlier.912 (or earlier.911 path.912)))
; one of the first 913 paths
(assert
  (= earlier.913 (or earlier.912 path.913)))
; one of the first 914 paths
(assert
  (= earlier.914 (or earlier.913 path.914)))
; one of the first 915 paths
(assert
  (= earlier.915 (or earlier.914 path.915)))
; one of the first 916 paths
(assert
  (= earlier.916 (or earlier.915 path.916)))
; one of the first 917 paths
(assert
  (= earlier.917 (or earlier.916 path.917)))
; one of the first 918 paths
(assert
  (= earlier.918 (or earlier.917 path.918)))
; one of the first 919 paths
(assert
  (= earlier.919 (or earlier.918 path.919)))
; one of the first 920 paths
(assert
  (= earlier.920 (or earlier.919 path.920)))
; one of the first 921 paths
(assert
  (= earlier.921 (or earlier.920 path.921)))
; one of the first 922 paths
(assert
  (= earlier.922 (or earlier.921 path.922)))
; one of the first 923 paths
(assert
  (= earlier.923 (or earlier.922 path.923)))
; one of the first 924 paths
(assert
  (= earlier.924 (or earlier.923 path.924)))
; one of the first 925 paths
(assert
  (= earlier.925 (or earlier.924 path.925)))
; one of the first 926 paths
(assert
  (= earlier.926 (or earlier.925 path.926)))
; one of the first 927 paths
(assert
  (= earlier.927 (or earlier.926 path.927)))
; one of the first 928 paths
(assert
  (= earlier.928 (or earlier.927 path.928)))
; the negation of the claim
(assert
  (not
    (and
      earlier.928
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
      (not (and path.464 earlier.463))
      (not (and path.465 earlier.464))
      (not (and path.466 earlier.465))
      (not (and path.467 earlier.466))
      (not (and path.468 earlier.467))
      (not (and path.469 earlier.468))
      (not (and path.470 earlier.469))
      (not (and path.471 earlier.470))
      (not (and path.472 earlier.471))
      (not (and path.473 earlier.472))
      (not (and path.474 earlier.473))
      (not (and path.475 earlier.474))
      (not (and path.476 earlier.475))
      (not (and path.477 earlier.476))
      (not (and path.478 earlier.477))
      (not (and path.479 earlier.478))
      (not (and path.480 earlier.479))
      (not (and path.481 earlier.480))
      (not (and path.482 earlier.481))
      (not (and path.483 earlier.482))
      (not (and path.484 earlier.483))
      (not (and path.485 earlier.484))
      (not (and path.486 earlier.485))
      (not (and path.487 earlier.486))
      (not (and path.488 earlier.487))
      (not (and path.489 earlier.488))
      (not (and path.490 earlier.489))
      (not (and path.491 earlier.490))
      (not (and path.492 earlier.491))
      (not (and path.493 earlier.492))
      (not (and path.494 earlier.493))
      (not (and path.495 earlier.494))
      (not (and path.496 earlier.495))
      (not (and path.497 earlier.496))
      (not (and path.498 earlier.497))
      (not (and path.499 earlier.498))
      (not (and path.500 earlier.499))
      (not (and path.501 earlier.500))
      (not (and path.502 earlier.501))
      (not (and path.503 earlier.502))
      (not (and path.504 earlier.503))
      (not (and path.505 earlier.504))
      (not (and path.506 earlier.505))
      (not (and path.507 earlier.506))
      (not (and path.508 earlier.507))
      (not (and path.509 earlier.508))
      (not (and path.510 earlier.509))
      (not (and path.511 earlier.510))
      (not (and path.512 earlier.511))
      (not (and path.513 earlier.512))
      (not (and path.514 earlier.513))
      (not (and path.515 earlier.514))
      (not (and path.516 earlier.515))
      (not (and path.517 earlier.516))
      (not (and path.518 earlier.517))
      (not (and path.519 earlier.518))
      (not (and path.520 earlier.519))
      (not (and path.521 earlier.520))
      (not (and path.522 earlier.521))
      (not (and path.523 earlier.522))
      (not (and path.524 earlier.523))
      (not (and path.525 earlier.524))
      (not (and path.526 earlier.525))
      (not (and path.527 earlier.526))
      (not (and path.528 earlier.527))
      (not (and path.529 earlier.528))
      (not (and path.530 earlier.529))
      (not (and path.531 earlier.530))
      (not (and path.532 earlier.531))
      (not (and path.533 earlier.532))
      (not (and path.534 earlier.533))
      (not (and path.535 earlier.534))
      (not (and path.536 earlier.535))
      (not (and path.537 earlier.536))
      (not (and path.538 earlier.537))
      (not (and path.539 earlier.538))
      (not (and path.540 earlier.539))
      (not (and path.541 earlier.540))
      (not (and path.542 earlier.541))
      (not (and path.543 earlier.542))
      (not (and path.544 earlier.543))
      (not (and path.545 earlier.544))
      (not (and path.546 earlier.545))
      (not (and path.547 earlier.546))
      (not (and path.548 earlier.547))
      (not (and path.549 earlier.548))
      (not (and path.550 earlier.549))
      (not (and path.551 earlier.550))
      (not (and path.552 earlier.551))
      (not (and path.553 earlier.552))
      (not (and path.554 earlier.553))
      (not (and path.555 earlier.554))
      (not (and path.556 earlier.555))
      (not (and path.557 earlier.556))
      (not (and path.558 earlier.557))
      (not (and path.559 earlier.558))
      (not (and path.560 earlier.559))
      (not (and path.561 earlier.560))
      (not (and path.562 earlier.561))
      (not (and path.563 earlier.562))
      (not (and path.564 earlier.563))
      (not (and path.565 earlier.564))
      (not (and path.566 earlier.565))
      (not (and path.567 earlier.566))
      (not (and path.568 earlier.567))
      (not (and path.569 earlier.568))
      (not (and path.570 earlier.569))
      (not (and path.571 earlier.570))
      (not (and path.572 earlier.571))
      (not (and path.573 earlier.572))
      (not (and path.574 earlier.573))
      (not (and path.575 earlier.574))
      (not (and path.576 earlier.575))
      (not (and path.577 earlier.576))
      (not (and path.578 earlier.577))
      (not (and path.579 earlier.578))
      (not (and path.580 earlier.579))
      (not (and path.581 earlier.580))
      (not (and path.582 earlier.581))
      (not (and path.583 earlier.582))
      (not (and path.584 earlier.583))
      (not (and path.585 earlier.584))
      (not (and path.586 earlier.585))
      (not (and path.587 earlier.586))
      (not (and path.588 earlier.587))
      (not (and path.589 earlier.588))
      (not (and path.590 earlier.589))
      (not (and path.591 earlier.590))
      (not (and path.592 earlier.591))
      (not (and path.593 earlier.592))
      (not (and path.594 earlier.593))
      (not (and path.595 earlier.594))
      (not (and path.596 earlier.595))
      (not (and path.597 earlier.596))
      (not (and path.598 earlier.597))
      (not (and path.599 earlier.598))
      (not (and path.600 earlier.599))
      (not (and path.601 earlier.600))
      (not (and path.602 earlier.601))
      (not (and path.603 earlier.602))
      (not (and path.604 earlier.603))
      (not (and path.605 earlier.604))
      (not (and path.606 earlier.605))
      (not (and path.607 earlier.606))
      (not (and path.608 earlier.607))
      (not (and path.609 earlier.608))
      (not (and path.610 earlier.609))
      (not (and path.611 earlier.610))
      (not (and path.612 earlier.611))
      (not (and path.613 earlier.612))
      (not (and path.614 earlier.613))
      (not (and path.615 earlier.614))
      (not (and path.616 earlier.615))
      (not (and path.617 earlier.616))
      (not (and path.618 earlier.617))
      (not (and path.619 earlier.618))
      (not (and path.620 earlier.619))
      (not (and path.621 earlier.620))
      (not (and path.622 earlier.621))
      (not (and path.623 earlier.622))
      (not (and path.624 earlier.623))
      (not (and path.625 earlier.624))
      (not (and path.626 earlier.625))
      (not (and path.627 earlier.626))
      (not (and path.628 earlier.627))
      (not (and path.629 earlier.628))
      (not (and path.630 earlier.629))
      (not (and path.631 earlier.630))
      (not (and path.632 earlier.631))
      (not (and path.633 earlier.632))
      (not (and path.634 earlier.633))
      (not (and path.635 earlier.634))
      (not (and path.636 earlier.635))
      (not (and path.637 earlier.636))
      (not (and path.638 earlier.637))
      (not (and path.639 earlier.638))
      (not (and path.640 earlier.639))
      (not (and path.641 earlier.640))
      (not (and path.642 earlier.641))
      (not (and path.643 earlier.642))
      (not (and path.644 earlier.643))
      (not (and path.645 earlier.644))
      (not (and path.646 earlier.645))
      (not (and path.647 earlier.646))
      (not (and path.648 earlier.647))
      (not (and path.649 earlier.648))
      (not (and path.650 earlier.649))
      (not (and path.651 earlier.650))
      (not (and path.652 earlier.651))
      (not (and path.653 earlier.652))
      (not (and path.654 earlier.653))
      (not (and path.655 earlier.654))
      (not (and path.656 earlier.655))
      (not (and path.657 earlier.656))
      (not (and path.658 earlier.657))
      (not (and path.659 earlier.658))
      (not (and path.660 earlier.659))
      (not (and path.661 earlier.660))
      (not (and path.662 earlier.661))
      (not (and path.663 earlier.662))
      (not (and path.664 earlier.663))
      (not (and path.665 earlier.664))
      (not (and path.666 earlier.665))
      (not (and path.667 earlier.666))
      (not (and path.668 earlier.667))
      (not (and path.669 earlier.668))
      (not (and path.670 earlier.669))
      (not (and path.671 earlier.670))
      (not (and path.672 earlier.671))
      (not (and path.673 earlier.672))
      (not (and path.674 earlier.673))
      (not (and path.675 earlier.674))
      (not (and path.676 earlier.675))
      (not (and path.677 earlier.676))
      (not (and path.678 earlier.677))
      (not (and path.679 earlier.678))
      (not (and path.680 earlier.679))
      (not (and path.681 earlier.680))
      (not (and path.682 earlier.681))
      (not (and path.683 earlier.682))
      (not (and path.684 earlier.683))
      (not (and path.685 earlier.684))
      (not (and path.686 earlier.685))
      (not (and path.687 earlier.686))
      (not (and path.688 earlier.687))
      (not (and path.689 earlier.688))
      (not (and path.690 earlier.689))
      (not (and path.691 earlier.690))
      (not (and path.692 earlier.691))
      (not (and path.693 earlier.692))
      (not (and path.694 earlier.693))
      (not (and path.695 earlier.694))
      (not (and path.696 earlier.695))
      (not (and path.697 earlier.696))
      (not (and path.698 earlier.697))
      (not (and path.699 earlier.698))
      (not (and path.700 earlier.699))
      (not (and path.701 earlier.700))
      (not (and path.702 earlier.701))
      (not (and path.703 earlier.702))
      (not (and path.704 earlier.703))
      (not (and path.705 earlier.704))
      (not (and path.706 earlier.705))
      (not (and path.707 earlier.706))
      (not (and path.708 earlier.707))
      (not (and path.709 earlier.708))
      (not (and path.710 earlier.709))
      (not (and path.711 earlier.710))
      (not (and path.712 earlier.711))
      (not (and path.713 earlier.712))
      (not (and path.714 earlier.713))
      (not (and path.715 earlier.714))
      (not (and path.716 earlier.715))
      (not (and path.717 earlier.716))
      (not (and path.718 earlier.717))
      (not (and path.719 earlier.718))
      (not (and path.720 earlier.719))
      (not (and path.721 earlier.720))
      (not (and path.722 earlier.721))
      (not (and path.723 earlier.722))
      (not (and path.724 earlier.723))
      (not (and path.725 earlier.724))
      (not (and path.726 earlier.725))
      (not (and path.727 earlier.726))
      (not (and path.728 earlier.727))
      (not (and path.729 earlier.728))
      (not (and path.730 earlier.729))
      (not (and path.731 earlier.730))
      (not (and path.732 earlier.731))
      (not (and path.733 earlier.732))
      (not (and path.734 earlier.733))
      (not (and path.735 earlier.734))
      (not (and path.736 earlier.735))
      (not (and path.737 earlier.736))
      (not (and path.738 earlier.737))
      (not (and path.739 earlier.738))
      (not (and path.740 earlier.739))
      (not (and path.741 earlier.740))
      (not (and path.742 earlier.741))
      (not (and path.743 earlier.742))
      (not (and path.744 earlier.743))
      (not (and path.745 earlier.744))
      (not (and path.746 earlier.745))
      (not (and path.747 earlier.746))
      (not (and path.748 earlier.747))
      (not (and path.749 earlier.748))
      (not (and path.750 earlier.749))
      (not (and path.751 earlier.750))
      (not (and path.752 earlier.751))
      (not (and path.753 earlier.752))
      (not (and path.754 earlier.753))
      (not (and path.755 earlier.754))
      (not (and path.756 earlier.755))
      (not (and path.757 earlier.756))
      (not (and path.758 earlier.757))
      (not (and path.759 earlier.758))
      (not (and path.760 earlier.759))
      (not (and path.761 earlier.760))
      (not (and path.762 earlier.761))
      (not (and path.763 earlier.762))
      (not (and path.764 earlier.763))
      (not (and path.765 earlier.764))
      (not (and path.766 earlier.765))
      (not (and path.767 earlier.766))
      (not (and path.768 earlier.767))
      (not (and path.769 earlier.768))
      (not (and path.770 earlier.769))
      (not (and path.771 earlier.770))
      (not (and path.772 earlier.771))
      (not (and path.773 earlier.772))
      (not (and path.774 earlier.773))
      (not (and path.775 earlier.774))
      (not (and path.776 earlier.775))
      (not (and path.777 earlier.776))
      (not (and path.778 earlier.777))
      (not (and path.779 earlier.778))
      (not (and path.780 earlier.779))
      (not (and path.781 earlier.780))
      (not (and path.782 earlier.781))
      (not (and path.783 earlier.782))
      (not (and path.784 earlier.783))
      (not (and path.785 earlier.784))
      (not (and path.786 earlier.785))
      (not (and path.787 earlier.786))
      (not (and path.788 earlier.787))
      (not (and path.789 earlier.788))
      (not (and path.790 earlier.789))
      (not (and path.791 earlier.790))
      (not (and path.792 earlier.791))
      (not (and path.793 earlier.792))
      (not (and path.794 earlier.793))
      (not (and path.795 earlier.794))
      (not (and path.796 earlier.795))
      (not (and path.797 earlier.796))
      (not (and path.798 earlier.797))
      (not (and path.799 earlier.798))
      (not (and path.800 earlier.799))
      (not (and path.801 earlier.800))
      (not (and path.802 earlier.801))
      (not (and path.803 earlier.802))
      (not (and path.804 earlier.803))
      (not (and path.805 earlier.804))
      (not (and path.806 earlier.805))
      (not (and path.807 earlier.806))
      (not (and path.808 earlier.807))
      (not (and path.809 earlier.808))
      (not (and path.810 earlier.809))
      (not (and path.811 earlier.810))
      (not (and path.812 earlier.811))
      (not (and path.813 earlier.812))
      (not (and path.814 earlier.813))
      (not (and path.815 earlier.814))
      (not (and path.816 earlier.815))
      (not (and path.817 earlier.816))
      (not (and path.818 earlier.817))
      (not (and path.819 earlier.818))
      (not (and path.820 earlier.819))
      (not (and path.821 earlier.820))
      (not (and path.822 earlier.821))
      (not (and path.823 earlier.822))
      (not (and path.824 earlier.823))
      (not (and path.825 earlier.824))
      (not (and path.826 earlier.825))
      (not (and path.827 earlier.826))
      (not (and path.828 earlier.827))
      (not (and path.829 earlier.828))
      (not (and path.830 earlier.829))
      (not (and path.831 earlier.830))
      (not (and path.832 earlier.831))
      (not (and path.833 earlier.832))
      (not (and path.834 earlier.833))
      (not (and path.835 earlier.834))
      (not (and path.836 earlier.835))
      (not (and path.837 earlier.836))
      (not (and path.838 earlier.837))
      (not (and path.839 earlier.838))
      (not (and path.840 earlier.839))
      (not (and path.841 earlier.840))
      (not (and path.842 earlier.841))
      (not (and path.843 earlier.842))
      (not (and path.844 earlier.843))
      (not (and path.845 earlier.844))
      (not (and path.846 earlier.845))
      (not (and path.847 earlier.846))
      (not (and path.848 earlier.847))
      (not (and path.849 earlier.848))
      (not (and path.850 earlier.849))
      (not (and path.851 earlier.850))
      (not (and path.852 earlier.851))
      (not (and path.853 earlier.852))
      (not (and path.854 earlier.853))
      (not (and path.855 earlier.854))
      (not (and path.856 earlier.855))
      (not (and path.857 earlier.856))
      (not (and path.858 earlier.857))
      (not (and path.859 earlier.858))
      (not (and path.860 earlier.859))
      (not (and path.861 earlier.860))
      (not (and path.862 earlier.861))
      (not (and path.863 earlier.862))
      (not (and path.864 earlier.863))
      (not (and path.865 earlier.864))
      (not (and path.866 earlier.865))
      (not (and path.867 earlier.866))
      (not (and path.868 earlier.867))
      (not (and path.869 earlier.868))
      (not (and path.870 earlier.869))
      (not (and path.871 earlier.870))
      (not (and path.872 earlier.871))
      (not (and path.873 earlier.872))
      (not (and path.874 earlier.873))
      (not (and path.875 earlier.874))
      (not (and path.876 earlier.875))
      (not (and path.877 earlier.876))
      (not (and path.878 earlier.877))
      (not (and path.879 earlier.878))
      (not (and path.880 earlier.879))
      (not (and path.881 earlier.880))
      (not (and path.882 earlier.881))
      (not (and path.883 earlier.882))
      (not (and path.884 earlier.883))
      (not (and path.885 earlier.884))
      (not (and path.886 earlier.885))
      (not (and path.887 earlier.886))
      (not (and path.888 earlier.887))
      (not (and path.889 earlier.888))
      (not (and path.890 earlier.889))
      (not (and path.891 earlier.890))
      (not (and path.892 earlier.891))
      (not (and path.893 earlier.892))
      (not (and path.894 earlier.893))
      (not (and path.895 earlier.894))
      (not (and path.896 earlier.895))
      (not (and path.897 earlier.896))
      (not (and path.898 earlier.897))
      (not (and path.899 earlier.898))
      (not (and path.900 earlier.899))
      (not (and path.901 earlier.900))
      (not (and path.902 earlier.901))
      (not (and path.903 earlier.902))
      (not (and path.904 earlier.903))
      (not (and path.905 earlier.904))
      (not (and path.906 earlier.905))
      (not (and path.907 earlier.906))
      (not (and path.908 earlier.907))
      (not (and path.909 earlier.908))
      (not (and path.910 earlier.909))
      (not (and path.911 earlier.910))
      (not (and path.912 earlier.911))
      (not (and path.913 earlier.912))
      (not (and path.914 earlier.913))
      (not (and path.915 earlier.914))
      (not (and path.916 earlier.915))
      (not (and path.917 earlier.916))
      (not (and path.918 earlier.917))
      (not (and path.919 earlier.918))
      (not (and path.920 earlier.919))
      (not (and path.921 earlier.920))
      (not (and path.922 earlier.921))
      (not (and path.923 earlier.922))
      (not (and path.924 earlier.923))
      (not (and path.925 earlier.924))
      (not (and path.926 earlier.925))
      (not (and path.927 earlier.926))
      (not (and path.928 earlier.927)))))
(check-sat)
