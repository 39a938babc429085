@E-08 @E-09 @E-10 @needs-routes
Feature: Error codes: the file services

  One case for each code, from its simplest cause; for each stage of a service see the service itself in chapter 4.

  Background:
    Given the host has set:
      | AT#FTPSERV="198.51.100.21"  |
      | AT#FTPPORT=21               |
      | AT#FTPUN="ftper"            |
      | AT#FTPPW="ftpsecret"        |
      | AT#FTPMODE=1                |
      | AT#FTPTYPE=I                |
      | AT#FTPGETFILENAME="get.bin" |
      | AT#FTPGETPATH="/pub"        |
      | AT#FTPPUTFILENAME="put.bin" |
      | AT#FTPPUTPATH="/in"         |
      | AT#DNSSERV1="198.51.100.53" |
      | AT#DNSSERV2="198.51.100.54" |

  Rule: What an FTP server refuses is told by 38080 and 38081 for the login, 38022 for the directory, 38024 for the file

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-gprs-outcome
    Scenario Outline: <command>: <what>
      Given the host has set `AT#<setting>`
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: <code>`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.retrieved | nothing |
        | ftp.stored    | nothing |

      Examples:
        | id                    | covers  | command   | what                          | setting             | code  |
        | T-9-04.r06            | R-9-022 | AT#FTPGET | no such directory             | FTPGETPATH="/none"  | 38022 |
        | T-9-04.r06.deeper     |         | AT#FTPGET | no such directory in another  | FTPGETPATH="/a/c"   | 38022 |
        | T-9-04.r06.put        |         | AT#FTPPUT | no such directory             | FTPPUTPATH="/none"  | 38022 |
        | T-9-04.r17.ftpget     |         | AT#FTPGET | a wrong password              | FTPPW="wrong"       | 38081 |
        | T-9-04.r17.ftpput     |         | AT#FTPPUT | a wrong password              | FTPPW="wrong"       | 38081 |

    # A modem may announce the file before it asks for it; then ETX stands in front of the error.
    @T-9-04.r08 @R-9-022 @BI @needs-gprs-outcome @E-01 @E-06
    Scenario: AT#FTPGET: no such file
      Given the FTP server holds the file "/get.bin" with `elsewhere`
      And the FTP server holds the file "/pub/GET.BIN" with `another one`
      When the host issues `AT#FTPGET`
      Then the modem answers within 60 s `#CME ERROR: 38024`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-gprs-outcome
    Scenario Outline: <command>: the user name is refused
      Given the "FTP" server at "USER" "answers 530 not welcome"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38080`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.user | ftper |

      Examples:
        | id                | covers  | command   |
        | T-9-04.r16.ftpget | R-9-022 | AT#FTPGET |
        | T-9-04.r16.ftpput |         | AT#FTPPUT |

  Rule: A server name that is not resolved is told by 38027

    @BI @needs-gprs-outcome @E-127 @E-128
    Scenario Outline: <command>: FTPSERV is a name that does not exist
      Given the host has set `AT#FTPSERV="absent.example.org"`
      And the modem is connected over "GPRS"
      When the host issues `<command>`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | ftp.at | nothing |

      Examples:
        | id                | covers  | command   |
        | T-9-04.r11.ftpget | R-9-022 | AT#FTPGET |
        | T-9-04.r11.ftpput |         | AT#FTPPUT |

  Rule: What goes wrong with the connections to an FTP server is told by 37952, 37964 or 37966, and by 38016, 38017 or 38018 for the stage

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-gprs-outcome @E-215
    Scenario Outline: <command>: nobody listens
      Given the host has set `AT#FTPSERV="198.51.100.98"`
      When the host issues `<command>`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | command   |
        | T-9-04.r03.ftpget | AT#FTPGET |
        | T-9-04.r03.ftpput | AT#FTPPUT |

    @BI @needs-gprs-outcome @E-215
    Scenario Outline: <command>: the server <action> in place of its greeting
      Given the "FTP" server at "greeting" "<action>"
      When the host issues `<command>`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | command   | action | code  |
        | T-9-04.r02.ftpget | AT#FTPGET | closes | 37966 |
        | T-9-04.r02.ftpput | AT#FTPPUT | closes | 37966 |

    @BI @needs-gprs-outcome @E-118 @E-215
    Scenario Outline: <command>: the server never greets
      Given the "FTP" server at "greeting" "says nothing"
      When the host issues `<command>`
      Then the modem answers within 300 s `#CME ERROR: 37964`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                | command   |
        | T-9-04.r01.ftpget | AT#FTPGET |
        | T-9-04.r01.ftpput | AT#FTPPUT |

    @T-9-04.r04.ftpput @BI @needs-gprs-outcome @E-01 @E-05 @E-137 @E-215
    Scenario: AT#FTPPUT: the server closes the data connection before it has all
      Given the "FTP" server at "octet 200 of the file" "closes"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[200 octets of text]`
      Then the modem answers within 300 s `#CME ERROR: 38017`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # The file is stored, so OK will do as well.
    @T-9-04.r05.ftpput @BI @needs-gprs-outcome @E-01 @E-05 @E-118 @E-139 @E-215
    Scenario: AT#FTPPUT: the server refuses the farewell
      Given the "FTP" server at "QUIT" "answers 500 stay"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `stored[ETX]`
      Then the modem answers within 300 s `#CME ERROR: 38018`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `stored`

  Rule: While a file service waits for its server a parameter that is written is refused with 37123 and keeps its value, and a second service is refused with 37122

    Background:
      Given the modem is connected over "GPRS"

    @BO @needs-gprs-outcome @E-01 @E-140 @E-213
    Scenario Outline: <command> while AT#FTPGET is under way
      Given the host has set `<before>`
      And the FTP server holds the file "/pub/get.bin" with `as before`
      And the "FTP" server at "USER" "says nothing"
      And the host issues `AT#FTPGET`
      And `<command>` meanwhile is answered `#CME ERROR: 37123`
      When the "FTP" server goes on
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]as before[ETX][CR][LF]OK[CR][LF]`
      And `<read>` still reads `<line>`

      Examples:
        | id                       | covers  | before               | command              | read         | line                |
        | T-9-03.r20.during-ftpget | R-9-023 | AT#FTPPORT=21        | AT#FTPPORT=2121      | AT#FTPPORT?  | #FTPPORT: 21        |
        | T-9-03.r20.ftpget-socket | R-9-023 | AT#TCPPORT=1,4321    | AT#TCPPORT=1,7007    | AT#TCPPORT=1 | #TCPPORT: 1,4321    |
        | T-9-03.r20.ftpget-text   | R-9-023 | AT#SUBJ1="before"    | AT#SUBJ1="during"    | AT#SUBJ1?    | #SUBJ1: "before"    |

    @T-9-03.r20.during-ftpput @R-9-023 @BO @needs-gprs-outcome @E-01 @E-05 @E-139 @E-213
    Scenario: AT#FTPPORT=2121 while AT#FTPPUT is under way
      Given the "FTP" server at "USER" "says nothing"
      And the host issues `AT#FTPPUT`
      And `AT#FTPPORT=2121` meanwhile is answered `#CME ERROR: 37123`
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `stored[ETX]`
      Then the modem answers within 60 s `OK`
      And `AT#FTPPORT?` still reads `#FTPPORT: 21`

    @T-9-03.r19.during-ftpput @BO @needs-gprs-outcome @E-01 @E-05 @E-139 @E-213 @E-237
    Scenario: AT#FTPGET while AT#FTPPUT is under way
      Given the FTP server holds the file "/pub/get.bin" with `never seen`
      And the "FTP" server at "USER" "says nothing"
      And the host issues `AT#FTPPUT`
      And `AT#FTPGET` meanwhile is answered `#CME ERROR: 37122`
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `stored[ETX]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.retrieved | nothing          |
        | ftp.stored    | /in/put.bin      |
