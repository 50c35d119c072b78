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
      path.19
      path.20
      path.22
      path.24
      path.25
      path.26
      path.27
      path.28
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
      path.82
      path.83
      path.85
      path.86
      path.88
      path.89
      path.91
      path.92
      path.94
      path.95
      path.96
      path.97
      path.99
      path.100
      path.101
      path.102
      path.104
      path.105
      path.106
      path.107
      path.109
      path.110
      path.111
      path.112
      path.114
      path.115
      path.116
      path.117
      path.119
      path.120
      path.121
      path.122
      path.124
      path.125
      path.126
      path.127
      path.129
      path.130
      path.131
      path.132
      path.133
      path.134
      path.136
      path.137
      path.138
      path.139
      path.141
      path.142
      path.143
      path.144
      path.146
      path.147
      path.148
      path.149
      path.151
      path.152
      path.153
      path.154
      path.155
      path.156
      path.158
      path.159
      path.161
      path.162
      path.163
      path.164
      path.165
      path.166
      path.168
      path.169
      path.171
      path.172
      path.173
      path.174
      path.175
      path.176
      path.178
      path.179
      path.181
      path.182
      path.183
      path.184
      path.185
      path.186
      path.188
      path.189
      path.191
      path.192
      path.193
      path.194
      path.195
      path.196
      path.198
      path.199
      path.201
      path.202
      path.203
      path.204
      path.205
      path.206
      path.208
      path.209
      path.211
      path.212
      path.213
      path.214
      path.215
      path.216
      path.218
      path.219
      path.221
      path.222
      path.223
      path.224
      path.225
      path.226
      path.228
      path.229
      path.231
      path.232
      path.233
      path.234
      path.236
      path.237
      path.238
      path.240
      path.241
      path.242
      path.244
      path.245
      path.246
      path.248
      path.249
      path.250
      path.251
      path.252
      path.254
      path.256
      path.257
      path.258
      path.259
      path.260
      path.262
      path.264
      path.265
      path.266
      path.267
      path.268
      path.270
      path.272
      path.273
      path.274
      path.275
      path.276
      path.278
      path.280
      path.281
      path.282
      path.283
      path.284
      path.286
      path.288
      path.289
      path.290
      path.291
      path.292
      path.294
      path.296
      path.297
      path.298
      path.299
      path.300
      path.302
      path.304
      path.305
      path.306
      path.307
      path.308
      path.310
      path.312
      path.314
      path.315
      path.317
      path.318
      path.320
      path.321
      path.323
      path.324
      path.326
      path.327
      path.328
      path.329
      path.331
      path.332
      path.333
      path.334
      path.336
      path.337
      path.338
      path.339
      path.341
      path.342
      path.343
      path.344
      path.346
      path.347
      path.348
      path.349
      path.351
      path.352
      path.353
      path.354
      path.356
      path.357
      path.358
      path.359
      path.361
      path.362
      path.363
      path.364
      path.365
      path.366
      path.368
      path.369
      path.370
      path.371
      path.373
      path.374
      path.375
      path.376
      path.378
      path.379
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
      path.464)))
; the code: T04 to active.busy with at=now kind=job_started session=s job=q1 row=T04, at=now kind=session_activated session=s row=T04
(assert
  (= end.2 (or path.3 path.7 path.11 path.15 path.21 path.29 path.37 path.45 path.53 path.61 path.69 path.77)))
; the code: T04 to active.busy with at=now kind=job_started session=s job=q2 row=T04, at=now kind=session_activated session=s row=T04
(assert
  (= end.3 (or path.23 path.31 path.39 path.47 path.55 path.63 path.71 path.79)))
; the code: T06 to active.busy with at=now kind=job_started session=s job=q1 row=T06
(assert
  (= end.4 (or path.81 path.84 path.87 path.90 path.93 path.98 path.103 path.108 path.113 path.118 path.123 path.128)))
; the code: T13 to active.busy with at=now kind=job_started session=s job=q1 row=T13, at=now kind=session_reactivated session=s row=T13
(assert
  (=
    end.5
    (or path.135 path.140 path.145 path.150 path.157 path.167 path.177 path.187 path.197 path.207 path.217 path.227)))
; the code: T13 to active.busy with at=now kind=job_started session=s job=q2 row=T13, at=now kind=session_reactivated session=s row=T13
(assert
  (= end.6 (or path.160 path.170 path.180 path.190 path.200 path.210 path.220 path.230)))
; the code: T21 to closed.draining with at=now kind=job_started session=s job=q1 row=T21, at=now kind=session_activated session=s row=T21
(assert
  (=
    end.7
    (or path.235 path.239 path.243 path.247 path.253 path.261 path.269 path.277 path.285 path.293 path.301 path.309)))
; the code: T21 to closed.draining with at=now kind=job_started session=s job=q2 row=T21, at=now kind=session_activated session=s row=T21
(assert
  (= end.8 (or path.255 path.263 path.271 path.279 path.287 path.295 path.303 path.311)))
; the code: T23 to closed.draining with at=now kind=job_started session=s job=q1 row=T23
(assert
  (=
    end.9
    (or path.313 path.316 path.319 path.322 path.325 path.330 path.335 path.340 path.345 path.350 path.355 path.360)))
; the code: T22 to closed.draining with at=now kind=job_started session=s job=q1 row=T22, at=now kind=session_reactivated session=s row=T22
(assert
  (=
    end.10
    (or path.367 path.372 path.377 path.382 path.389 path.399 path.409 path.419 path.429 path.439 path.449 path.459)))
; the code: T22 to closed.draining with at=now kind=job_started session=s job=q2 row=T22, at=now kind=session_reactivated session=s row=T22
(assert
  (= end.11 (or path.392 path.402 path.412 path.422 path.432 path.442 path.452 path.462)))
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
